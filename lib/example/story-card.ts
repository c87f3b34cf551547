import type { LedRound } from '../schema/led-round.ts';
import type { CardConsultant, RoundCard } from '../schema/round-card.ts';
import type { Seat } from '../schema/seat.ts';
import { seatDigest } from '../vault/card-digest.ts';
import type { KeyPair } from '../vault/sealed-file.ts';
import type { StoryFellow } from './story-observations.ts';
import type { StoryConsultant } from './story-points.ts';
import { STORY_ROUND } from './story-responses.ts';

/** The lead's keys in the story. They lie open in every copy of Upward: nothing real may be sealed to them. */
export const STORY_LEAD_KEYS: KeyPair = {
  identity: 'AGE-SECRET-KEY-1E4VTN26A42003XDYKAJDUGS45R6FSDL4899GUX3P44679VU6SUCSGTNWC3',
  recipient: 'age1lx4wp8wgvp3cewpfa6yerxwyq5zw2kxt52g3erh54gm5jdxrf3jszxr60v',
};

/** The study team's keys in the story, which lie open too. */
export const STORY_STUDY_KEYS: KeyPair = {
  identity: 'AGE-SECRET-KEY-1DDE7R9RUVFXUK9YAV89WDEGZSFKDLFSAUF6XU949S2V73W7NAYUS8C40Z9',
  recipient: 'age15vme4mdctwd6k2a7wq2gefk2y2ryee79yypdh4rm0essxpjkj4uqfucgl3',
};

/** The seat each fellow drew. */
export const STORY_SEATS: Readonly<Record<StoryFellow, Seat>> = {
  A: '9RHV3C0P5YGF9',
  B: '7EN3JC0HJKJ6P',
  C: 'NK12Z5MACK8T1',
  D: '7ARSTCH0BQ2TN',
  E: 'M2XD7Q4KB0TET',
  F: 'E3SNYCSPNFD09',
};

/** The two consultants with their cohorts: all six fellows work with Dr Marsh, all but F with Dr Adeyemi. */
export const STORY_CONSULTANTS: Readonly<Record<StoryConsultant, CardConsultant>> = {
  marsh: { id: 'story-consultant-marsh', name: 'Dr Helen Marsh', fellows: 6 },
  adeyemi: { id: 'story-consultant-adeye', name: 'Dr Tunde Adeyemi', fellows: 5 },
};

/** The card of Gastroenterology, winter 2026: the same each time, so that its check words are too. */
export async function storyCard(): Promise<RoundCard> {
  const digests = await Promise.all(Object.values(STORY_SEATS).map(seatDigest));
  return {
    format: 'upward/round-card',
    version: 1,
    round: STORY_ROUND,
    title: 'Gastroenterology, winter 2026',
    contact: 'The postgraduate education team',
    opens: '2026-11-02',
    closes: '2026-12-11',
    consultants: [STORY_CONSULTANTS.marsh, STORY_CONSULTANTS.adeyemi],
    minContributors: 3,
    holdingHours: 72,
    recipient: STORY_LEAD_KEYS.recipient,
    studyRecipient: STORY_STUDY_KEYS.recipient,
    seats: digests.toSorted(),
    instrument: { id: 'upward-q', version: 1 },
  };
}

/** The round as its lead keeps it, with the key and the slips in the order of the fellows. */
export async function storyRound(): Promise<LedRound> {
  return {
    card: await storyCard(),
    identity: STORY_LEAD_KEYS.identity,
    seats: Object.values(STORY_SEATS),
    keySaved: true,
    released: [],
  };
}
