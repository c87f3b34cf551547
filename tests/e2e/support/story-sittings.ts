import { consultants, fellows, type StoryPerson } from '../../../lib/example/story-answers.ts';
import { STORY_FELLOWS, type StoryFellow } from '../../../lib/example/story-observations.ts';
import type { StoryConsultant } from '../../../lib/example/story-points.ts';
import { storyResponses } from '../../../lib/example/story-responses.ts';
import type { Sitting } from '../../../lib/reflection/sections.ts';
import type { Occasion } from '../../../lib/schema/primitives.ts';
import type { Response } from '../../../lib/schema/response.ts';

/** One sitting of the story: who is asked and when, and what is answered. */
export interface StorySitting {
  readonly sitting: Sitting;
  readonly response: Response;
}

/** What a fellow of the story answers on an occasion, or null where they were not asked again. */
export function fellowSitting(fellow: StoryFellow, occasion: Occasion): StorySitting | null {
  const found = responseOf(fellows[STORY_FELLOWS.indexOf(fellow)], occasion);
  if (found === null) return null;
  // Only who had a one-to-one is asked how the relationship is since.
  const hadSession = 'RELATE' in found.items;
  return { sitting: { role: 'fellow', occasion, hadSession }, response: found };
}

/** What a consultant of the story answers on an occasion, or null where they were not asked again. */
export function consultantSitting(who: StoryConsultant, occasion: Occasion): StorySitting | null {
  const found = responseOf(consultants[who === 'marsh' ? 0 : 1], occasion);
  return found && { sitting: { role: 'consultant', occasion }, response: found };
}

function responseOf(person: StoryPerson | undefined, occasion: Occasion): Response | null {
  return storyResponses().find((each) => each.code === person?.code && each.occasion === occasion) ?? null;
}
