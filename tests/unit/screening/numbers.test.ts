import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings.ts';

describe('numbers and addresses', () => {
  it.each([
    ['MRN: 4471902 reviewed', 'ID certain: 4471902'],
    ['hosp no RXK4471902 is lost', 'ID certain: RXK4471902'],
    ['MRN 0091 4473 was wrong', 'ID certain: 0091 4473'],
    ['K1234567 in the wrong clinic', 'ID certain: K1234567'],
    ['the CHI is 171085 6851 here', 'ID certain: 171085 6851'],
    ['Datix W123456 was filed', 'ID certain: W123456'],
    ['incident INC-2041 was closed', 'ID certain: INC-2041'],
    ['GMC 7123456 was quoted', 'ID certain: 7123456'],
    ['his login jabara02 was used', 'ID certain: jabara02'],
    ['card 4556 3002 0109 5287 was found', 'ID certain: 4556 3002 0109 5287'],
    ['IBAN GB09YRHY41966356777071 was sent', 'ID certain: GB09YRHY41966356777071'],
    ['NI AB 12 34 56 C on the form', 'ID certain: AB 12 34 56 C'],
    ['the car AB12 CDE was blocked in', 'ID check: AB12 CDE'],
    ['Hospital no D-19-00426 is hers', 'ID certain: D-19-00426'],
    ['Lab no H,23.0077152 haemolysed', 'ID certain: H,23.0077152'],
    ['his NTN WES/004/118/D was quoted', 'ID certain: NTN WES/004/118/D'],
    ['write to j dot lim at trust dot nhs dot uk', 'CONTACT certain: j dot lim at trust dot nhs dot uk'],
    ['three bleeps (4471) ignored', 'CONTACT certain: 4471'],
    ['bleeped 1234 with no answer', 'CONTACT certain: 1234'],
    ['ext. 20917 rings out', 'CONTACT certain: 20917'],
    ['rang her on 4471 twice', 'CONTACT certain: 4471'],
    ['call 0161 276 1234 for beds', 'CONTACT certain: 0161 276 1234'],
    ['fax (978)645-9740x11144 is old', 'CONTACT certain: (978)645-9740x11144'],
    ['write to s.lim@nhs.net for it', 'CONTACT certain: s.lim@nhs.net'],
    ['see www.example.org/rota today', 'CONTACT certain: www.example.org/rota'],
    ['chased by @joshlim again', 'CONTACT certain: @joshlim'],
  ])('finds in "%s"', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it.each([
    'NEWS 9, BP 120/80, HR 112, RR 24, sats 92% on 2L, temp 38.2, GCS 15/15, BM 6.4.',
    'Na 128, K 5.9, CRP 214, WCC 18.3, Hb 92, plt 150000, lactate 4.1, CA-125 up.',
    'Gave 10 mg, then 400 ml over 24 hours, 5000 units daily.',
    'Bleeped 4 times in 20 minutes; 14 letters outstanding.',
    'NICE guidance CG174 and NG51; COVID-19; HbA1c 48; T12/L1; CO2; B12.',
    'The clinic runs 0900-1300 and the night 2000-0830.',
    'Called 999, then NHS 111, then put out a 2222.',
    'Snellen 6/60, IOP 48, acetazolamide 500 mg given; CFS 7, Barthel 4.',
    'Budget of 120000 for 2026, 1 in 8, 50/50, 3:1.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
