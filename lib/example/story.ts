import type { Domain } from '../schema/domain.ts';
import type { LedRound } from '../schema/led-round.ts';
import type { Membership } from '../schema/membership.ts';
import type { Observation, Setting } from '../schema/observation.ts';
import type { Point } from '../schema/point.ts';
import type { RoundCard } from '../schema/round-card.ts';
import { ABOUT_ADEYEMI, ABOUT_ANOTHER } from './story-about-adeyemi.ts';
import { ABOUT_MARSH } from './story-about-marsh.ts';
import { fellows } from './story-answers.ts';
import { STORY_FELLOWS, type StoryFellow, type StoryObservation } from './story-observations.ts';
import { STORY_POINTS, type StoryConsultant, storyPointId } from './story-points.ts';

/** All 54 observations of the story: 49 that were picked for handing in, five that were kept back. */
export const STORY_OBSERVATIONS: readonly StoryObservation[] = [
  ...ABOUT_MARSH,
  ...ABOUT_ADEYEMI,
  ...ABOUT_ANOTHER,
];

/** A word that stands in one withheld observation and nowhere else, so that tests can look for it in files. */
export const STORY_CANARY = 'teapot';

/** Where and when, as they stand in a fellow's vault alone. */
const SETTINGS: Readonly<Record<Domain, Setting | null>> = {
  technology: 'ward-round',
  'clinical-practice': 'ward-round',
  juniors: 'ward-round',
  'time-management': 'ward-round',
  approachability: 'on-call',
  strengths: 'list',
  improvement: null,
};
const WEEKS = ['2026-W45', '2026-W46', '2026-W47', '2026-W48'] as const;

/** A fellow's observations as their vault holds them, those kept back too, for a round with the story's consultants. */
export function storyObservations(card: RoundCard, fellow: StoryFellow): Observation[] {
  return STORY_OBSERVATIONS.filter(({ by }) => by === fellow).map((written, index) => ({
    id: written.id,
    week: WEEKS[index % WEEKS.length] ?? WEEKS[0],
    consultant: consultantOf(card, written),
    domain: written.domain,
    kind: written.kind,
    setting: SETTINGS[written.domain],
    text: written.text,
    share: written.share,
    handedIn: null,
  }));
}

/** The observations a fellow picks for handing in on one of their computers. */
export function storyPicked(card: RoundCard, fellow: StoryFellow, computer: 1 | 2 = 1): Observation[] {
  const picked = STORY_OBSERVATIONS.filter((one) => one.point !== null && one.computer === computer);
  const ids = new Set(picked.map(({ id }) => id));
  return storyObservations(card, fellow).filter(({ id }) => ids.has(id));
}

/** A fellow's place in the round on one of their computers, nothing sealed yet. The first seat is A's, the last F's. */
export function storyMembership(
  { card, seats }: Pick<LedRound, 'card' | 'seats'>,
  fellow: StoryFellow,
  computer: 1 | 2 = 1,
): Membership {
  const place = STORY_FELLOWS.indexOf(fellow);
  const [seat, code] = [seats[place], fellows[place]?.code];
  if (seat === undefined || code === undefined) throw new RangeError(`the round has no seat for ${fellow}`);
  return {
    card,
    seat,
    part: `story-part-${fellow}${computer}`.padEnd(22, '_'),
    revision: 0,
    code,
    answered: [],
    expiryTold: null,
    used: [],
  };
}

/** The fifteen points that were worded, agreed by the group, with what the room answered. */
export function storyPoints(card: RoundCard): Point[] {
  return STORY_POINTS.flatMap(({ name, about, domain, kind, statement, room }) => {
    if (statement === null) return [];
    const observations = STORY_OBSERVATIONS.filter(({ point }) => point === name).map(({ id }) => id);
    const consultant = storyConsultantId(card, about);
    return [
      { id: storyPointId(name), consultant, domain, kind, statement, observations, room, state: 'agreed' },
    ];
  });
}

/** The id of one of the story's consultants on a card that names them in the story's order. */
export function storyConsultantId(card: RoundCard, about: StoryConsultant): string {
  const consultant = card.consultants[about === 'marsh' ? 0 : 1];
  if (consultant === undefined) throw new RangeError(`the card does not name ${about}`);
  return consultant.id;
}

function consultantOf(card: RoundCard, { about }: StoryObservation): Observation['consultant'] {
  return typeof about === 'string' ? { round: card.round, id: storyConsultantId(card, about) } : about;
}
