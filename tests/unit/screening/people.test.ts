import { describe, expect, it } from 'vitest';
import { findingsIn } from './findings.ts';

describe('people', () => {
  it.each([
    ['asked dr nwosu to review', 'PERSON certain: dr nwosu'],
    ['seen by dr s patel at once', 'PERSON certain: dr s patel'],
    ['Mr. T. Okonkwo-Smith seen in clinic', 'PERSON certain: Mr. T. Okonkwo-Smith'],
    ['Dr House never answers', 'PERSON certain: Dr House'],
    ['mr green was cold', 'PERSON certain: mr green'],
    ['Prof Sir John Bell visited', 'PERSON certain: Prof Sir John Bell'],
    ["Mrs. O'Sullivan's daughter was upset", "PERSON certain: Mrs. O'Sullivan"],
    ['MR JONES NEEDS A NEW PLAN TODAY', 'PERSON certain: MR JONES'],
    ['sister bernadette says so', 'PERSON certain: sister bernadette'],
    ["patient's wife (Margaret) called the ward", 'PERSON certain: Margaret'],
    ['Consultant Okafor insisted on it', 'PERSON certain: Okafor'],
    ['my mate Josh helped', 'PERSON certain: Josh'],
    ['The reg Aisha was left alone', 'PERSON certain: Aisha'],
    ['ortho reg (Sanjay) was unhelpful', 'PERSON certain: Sanjay'],
    ['Nowak, Agnieszka seen in pre-op', 'PERSON certain: Nowak, Agnieszka'],
    ['KHAN, Imran was seen', 'PERSON certain: KHAN, Imran'],
    ['Kumar S, for review', 'PERSON certain: Kumar S'],
    ['S. Kumar signed it', 'PERSON certain: S. Kumar'],
    ['Priya Raghunathan led the round', 'PERSON certain: Priya Raghunathan'],
    ['van der Berg covered the night', 'PERSON certain: van der Berg'],
    ['Xqzvar covered the night', 'PERSON check: Xqzvar'],
    ['PATEL was late again', 'PERSON check: PATEL'],
    ['kasia the hca was kind', 'PERSON check: kasia'],
    ['spoke to priya about it', 'PERSON check: priya'],
    ['abdul rahman was helpful', 'PERSON certain: abdul rahman'],
    ['Łukasz from the night team', 'PERSON check: Łukasz'],
    ['Γιώργος helped with the line', 'PERSON check: Γιώργος'],
    ['it was chased by Mark from pharmacy', 'PERSON check: Mark'],
    ['told grace to leave', 'PERSON check: grace'],
    ['I told femke to escalate', 'PERSON check: femke'],
    ['bill the porter helped', 'PERSON check: bill'],
    ["dan's list overran", 'PERSON check: dan'],
    ['Okereke clerked fourteen', 'PERSON check: Okereke'],
    ["O'Hagan on earlies", "PERSON check: O'Hagan"],
    ['Will said he would', 'PERSON check: Will'],
    ["Bev's list overran", 'PERSON check: Bev'],
    ['Seen by AK on the round', 'PERSON check: AK'],
    ['pt JS was moved', 'PERSON check: JS'],
  ])('finds in "%s"', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it.each([
    'The F1, two SHOs and the ANP agreed with the reg; the consultant and the ward clerk did not.',
    "Didn't explain; she'll say so, we'd asked, they're late, won't help.",
    'Discussed at MDT, Datix done, Outlook invite sent, Teams call froze, Epic and Cerner down.',
    "Murphy's sign positive, Glasgow score 9, Charcot's triad, Crohn's and a Hartmann's.",
    'Ranson and Rockall scores, Colles fracture, Hickman line, Foley catheter, Venturi mask.',
    'Started Tazocin and Keppra, held Apixaban and Levothyroxine, gave Octaplex.',
    'Resus was full, Theatre overran, Cardiology declined, Medicine took over.',
    'He may mark the papers in March and will hope for the best; patience is a virtue.',
    'Grace under pressure. Hope is not a plan. Mark my words. Rose to the occasion. Will always answer.',
    'The Polish patient spoke Urdu; Muslim, Hindu and Sikh chaplains came at Christmas and Eid.',
    'PLEASE CAN WE HAVE A ROTA BEFORE THE WEEK STARTS',
    'MDTs, FY1s, TTOs and CTPAs take all day; STEMI, NSTEMI, DNACPR and AVPU were all there.',
    'Excellent Teaching On The Post Take Round',
    'Sister in charge asked us to leave; Matron came down; Nurse in charge helped; Miss the old days.',
    'Gave me her Littmann, bought a Fitbit; the Da Vinci broke; a Galeazzi next door.',
    "Occam's razor, the Francis report, Martha's Rule, a Schwartz round.",
    'Dr on call never picks up. The Royal College exam is next week.',
  ])('leaves alone: %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});
