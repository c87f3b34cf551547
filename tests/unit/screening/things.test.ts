import { expect, it } from 'vitest';
import { findingsIn } from './findings.ts';

it.each([
  'Rutherford IIb, Marshall VI, Forrest IIa: he knew them all.',
  'Gillick vs Fraser was argued on the round.',
  'Judkins and Amplatz taught while we waited.',
  'Charles Bonnet was explained with kindness.',
  'A Macmillan nurse, a Marie Curie nurse and the chaplain came.',
  'Liverpool Care Pathway jokes again.',
  'Cornell voltage, Hartford nomogram, Queen Square hammer.',
  '"Doctor Google" again.',
  'Unfortunatly he shouted.',
  'Treid to blame the nurse.',
  'the f1s can skip the reg if worried',
  'Burns consultant: good plan.',
])('takes for a thing what is called after somebody: %s', (text) => {
  expect(findingsIn(text)).toEqual([]);
});

it.each([
  ['Dr Rutherford was kind', 'PERSON certain: Dr Rutherford'],
  ['Priya and Marshall were late', 'PERSON certain: Marshall'],
  ['Milly (F2) had a fright', 'PERSON check: Milly'],
])('still finds a person in "%s"', (text, expected) => {
  expect(findingsIn(text)).toContain(expected);
});
