import { describe, expect, it } from 'vitest';
import { siteBResponses, spreadRows, storyResponses } from '../../../lib/example/story-responses.ts';
import { sectionsFor } from '../../../lib/reflection/sections.ts';
import { Response } from '../../../lib/schema/response.ts';
import { WORDS } from '../../../lib/shared/words.ts';

const all = [...storyResponses(), ...siteBResponses()];

const told = (response: Response) => `${response.role} ${response.code} ${response.occasion}`;

/** The keys a response answers, as sections name them. */
function answeredPlaces({ scales, items, texts, predict, lengthMinutes }: Response): string[] {
  return [
    ...Object.keys(scales).map((id) => `scales ${id}`),
    ...Object.keys(items).map((id) => `items ${id}`),
    ...Object.keys(texts).map((id) => `texts ${id}`),
    ...(predict ? ['predict'] : []),
    ...(lengthMinutes ? ['lengthMinutes'] : []),
  ].sort();
}

/** The keys that the instrument asks for at the sitting of a response, one list a section. */
function askedPlaces({ role, occasion, items, lengthMinutes }: Response): string[][] {
  const hadSession = occasion === 'T1' ? 'EXPER' in items || lengthMinutes !== undefined : 'RELATE' in items;
  return sectionsFor({ role, occasion, hadSession }).map(({ questions }) => [
    ...new Set(questions.map(({ place }) => ('id' in place ? `${place.field} ${place.id}` : place.field))),
  ]);
}

describe("the story's responses", () => {
  it.each(all)('are responses of the schema: $role $occasion', (response) => {
    expect(Response.parse(response)).toEqual(response);
  });

  it('answer only what the instrument asks of that role on that occasion', () => {
    const unasked = all.flatMap((response) => {
      const asked = askedPlaces(response).flat();
      return answeredPlaces(response)
        .filter((place) => !asked.includes(place))
        .map((place) => `${told(response)}: ${place}`);
    });
    expect(unasked).toEqual([]);
  });

  it('leave out a part exactly where they say that something was skipped', () => {
    const wrong = all.filter((response) => {
      const answered = answeredPlaces(response);
      const hasGap = askedPlaces(response).some(
        (section) => !section.some((place) => answered.includes(place)),
      );
      return hasGap !== response.skipped;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('join one person by one code of four words of the list, and no two people', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(6 + 2 + 3);
    const words = all.flatMap(({ code }) => code.split('-'));
    expect(words.filter((word) => !WORDS.includes(word))).toEqual([]);
  });

  it('hold 18 free texts, and none from site B', () => {
    expect(all.flatMap(({ texts }) => Object.values(texts))).toHaveLength(18);
    expect(siteBResponses().flatMap(({ texts }) => Object.values(texts))).toEqual([]);
  });

  it('spread a total evenly over seven rows, the larger first', () => {
    expect(spreadRows(18)).toEqual([3, 3, 3, 3, 2, 2, 2]);
    expect(spreadRows(35)).toEqual([5, 5, 5, 5, 5, 5, 5]);
  });
});
