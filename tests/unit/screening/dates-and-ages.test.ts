import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings.ts';

describe('dates', () => {
  it.each([
    ['On Tuesday 3rd June we had no consultant', 'DATE certain: Tuesday 3rd June'],
    ['Seen 12.04.2026 at 1640 with the family', 'DATE certain: 12.04.2026 at 1640'],
    ['Written at 0410 on 9/2/26 in the notes', 'DATE certain: 0410 on 9/2/26'],
    ['DOB 1/2/34 on the form', 'DATE certain: 1/2/34'],
    ['born 3/23/1940 abroad', 'DATE certain: 3/23/1940'],
    ['since Sat 3rd it has been bad', 'DATE certain: Sat 3rd'],
    ['Sun 22/11 3am was hard', 'DATE certain: Sun 22/11 3am'],
    ['met the family Thursday 2pm and stayed', 'DATE certain: Thursday 2pm'],
    ['not since last Tuesday at 14:20 they say', 'DATE certain: last Tuesday at 14:20'],
    ['seen on 4/11 in clinic', 'DATE check: 4/11'],
    ['on the 3rd at handover', 'DATE check: the 3rd'],
  ])('finds in "%s"', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it('finds a clock time beside a bed', () => {
    expect(findingsIn('bed 14 03:20, called the consultant')).toEqual([
      'LOCATION check: bed 14',
      'DATE check: 03:20',
    ]);
  });

  it.each([
    'Friday clinics overrun, Monday mornings are chaos, every Thursday 2pm teaching is cancelled.',
    'Round at 0830, handover at 20:00, shifts 0730-2030, came in at 3am.',
    'In April the new rota starts; since 2019 it has been so; by June it will fail.',
    '7/7 course, 2/52 wait, 3/12 follow up, on 3/7 of steroids, on 2/52 of leave.',
    'First day back, 2nd week in, 3rd time this month, 1st on call.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

describe('ages', () => {
  it.each([
    ['94F from home', 'AGE certain: 94F'],
    ['a home visit to a chap of 95', 'AGE check: 95'],
    ['her mum is 91 and bleeding', 'AGE check: 91'],
    ['the old man, ninety-six, smiled', 'AGE check: ninety-six'],
    ['she is in her nineties', 'AGE check: nineties'],
    ['aged 93 and deaf', 'AGE certain: 93'],
    ['a 102 yo lady', 'AGE certain: 102 yo'],
    ['a 95-year-old woman', 'AGE certain: 95-year-old'],
    ['she turned 100 here', 'AGE certain: 100'],
    ['a ninety four year old man', 'AGE certain: ninety four year old'],
  ])('finds in "%s"', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it.each([
    '80 year old with NOF, 45M, 62F, age 89.',
    '90 min late, sats 94 on air, 95% of us, 99 letters.',
    'Woman 95 kg, Hb 98, 102, 110; ninety minutes late.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
