import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings.ts';

describe('places', () => {
  it.each([
    ['bed 7 bay C was empty', 'LOCATION check: bed 7 bay C'],
    ['side room 4 was filthy', 'LOCATION check: side room 4'],
    ['MAU bed 11 is hers', 'LOCATION check: MAU bed 11'],
    ['Resus bed 2 was his', 'LOCATION check: Resus bed 2'],
    ['sent to ent bed 4 again', 'LOCATION check: bed 4'],
    ['used to be at the Royal.', 'LOCATION check: Royal'],
    ['sent from Isle of Axholme Hospital', 'LOCATION certain: Isle of Axholme Hospital'],
    ['My door is Level 3, Cavell House', 'LOCATION certain: Level 3, Cavell House'],
    ['the nurses on 4 East know', 'LOCATION check: 4 East'],
    ['on ward 7B it was handled well', 'LOCATION check: ward 7B'],
    ['moved to 7B at last', 'LOCATION check: 7B'],
    ['seen on Nightingale ward', 'LOCATION certain: Nightingale ward'],
    ['an outlier on willow ward', 'LOCATION check: willow ward'],
    ['he drove in from Wolverhampton', 'LOCATION certain: Wolverhampton'],
    ['on the phone to middlesbrough again', 'LOCATION check: middlesbrough'],
    ['In Reading they do it differently', 'LOCATION certain: Reading'],
    ['moved from Leeds General Infirmary to us', 'LOCATION certain: Leeds General Infirmary'],
    ["transferred from St George's overnight", "LOCATION certain: St George's"],
    ["used to work at King's and left", "LOCATION check: King's"],
    ['Transferred to QEUH at once', 'LOCATION check: QEUH'],
    ['home to 14 Acacia Avenue today', 'LOCATION certain: 14 Acacia Avenue'],
    ['went to manchester royal at night', 'LOCATION check: manchester royal'],
    ['came from sunnyside care home', 'LOCATION check: sunnyside care home'],
    ['the Royal Berks refused', 'LOCATION check: Royal Berks'],
    ['the postcode M20 6RD is hers', 'LOCATION certain: M20 6RD'],
    ['live at 92 Calle Eusebio Davila 57', 'LOCATION certain: 92 Calle Eusebio Davila 57'],
  ])('finds in "%s"', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it.each([
    'The bed manager found 2 beds in the bay by the ward round.',
    'Two wards closed, side rooms full, stroke ward quiet, our ward short again.',
    'In Theatre, on Resus, at Triage, from Majors to Minors.',
    'Waited at bed 3 hours; ward 2 weeks behind.',
    'The Glasgow score, the Bristol stool chart and the Oxford handbook.',
    'The West wing lift is broken and the North corridor closed.',
    'A surgery clinic, the community hospital, a care home, the day hospital.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
