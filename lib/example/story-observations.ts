import type { Domain, Kind } from '../schema/domain.ts';
import type { Share } from '../schema/primitives.ts';
import { type StoryConsultant, type StoryPointName, storyPoint } from './story-points.ts';

/** The six fellows of the story. */
export const STORY_FELLOWS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type StoryFellow = (typeof STORY_FELLOWS)[number];

/** One observation of the story. `point` is the one it was merged into; null: kept back, never handed in. */
export interface StoryObservation {
  readonly id: string;
  readonly by: StoryFellow;
  readonly point: StoryPointName | null;
  /** One of the two consultants, or a name that is not on the card. */
  readonly about: StoryConsultant | { readonly typed: string };
  readonly domain: Domain;
  readonly kind: Kind;
  readonly text: string;
  readonly share: Share;
  /** Which of the fellow's computers it was written on; only C has two. */
  readonly computer: 1 | 2;
}

/** An observation that was handed in: whose, behind which point, its words. `second` tells two behind one point apart. */
export function handedIn(
  by: StoryFellow,
  point: StoryPointName,
  text: string,
  {
    share = 'merge',
    computer = 1,
    second = false,
  }: { share?: Share; computer?: 1 | 2; second?: boolean } = {},
): StoryObservation {
  const { about, domain, kind } = storyPoint(point);
  return {
    id: idOf(by, second ? `${point}b` : point),
    by,
    point,
    about,
    domain,
    kind,
    text,
    share,
    computer,
  };
}

/** An observation that its writer kept back. */
export function keptBack(
  by: StoryFellow,
  about: StoryObservation['about'],
  { domain, kind, text }: Pick<StoryObservation, 'domain' | 'kind' | 'text'>,
): StoryObservation {
  const id = idOf(by, `kept-${domain.slice(0, 5)}`);
  return { id, by, point: null, about, domain, kind, text, share: 'merge', computer: 1 };
}

function idOf(by: StoryFellow, name: string): string {
  return `story-${by}-${name}`.padEnd(22, '_');
}
