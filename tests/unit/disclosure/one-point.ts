import { compileBrief } from '../../../lib/brief/compile-brief.ts';
import { usedBehind } from '../../../lib/brief/used-behind.ts';
import { Brief, type BriefContent } from '../../../lib/schema/brief.ts';
import type { Point } from '../../../lib/schema/point.ts';
import type { SeatedObservation } from '../../../lib/schema/seated-observation.ts';
import { aCard, aPoint, aSeatedObservation, idOf, seatOf } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { bitsOf } from './coalitions.ts';

/**
 * One way a round could have been, as far as one point goes. `support`, as bits, are the fellows who stand behind it: who
 * wrote it, or who raised a hand where the room was asked. `echo` are those of them who wrote for the echo only.
 */
export interface World {
  readonly support: number;
  readonly asked: boolean;
  readonly agreed: boolean;
  readonly echo: number;
}

/** A cohort and the threshold of its round. */
export interface Size {
  readonly fellows: number;
  readonly k: number;
}

/** What is public of one world, and what each fellow's own panel marks of what they wrote (bits). */
export interface Seen {
  readonly files: string;
  readonly used: number;
}

/** What an attack is tried on: the product's rules, or broken ones. */
export type Rules = (world: World, size: Size) => Seen;

const SEATS = Array.from({ length: 20 }, (_, fellow) => seatOf(fellow + 1));
const consultant = { id: idOf('consultant-one'), name: 'Dr Ada One' };

/** The point of a world, and the observations that are handed in. */
export function roundOf({ support, asked, agreed, echo }: World, { fellows, k }: Size) {
  const supporters = bitsOf(support, fellows);
  const observations = supporters.map((fellow) =>
    aSeatedObservation({
      id: idOf(`by-${fellow}`),
      seat: SEATS[fellow] ?? '',
      share: (echo & (1 << fellow)) === 0 ? 'merge' : 'echo-only',
    }),
  );
  const point = aPoint({
    observations: asked ? [] : observations.map(({ id }) => id),
    room: !asked ? null : supporters.length >= k ? 'enough' : 'not-enough',
    state: agreed ? 'agreed' : 'dropped',
  });
  return { point, observations: asked ? [] : observations };
}

/** The text of the brief's file. The preview repeats it, the print is made of it, and the study's export holds no point. */
export function textOf(content: BriefContent): string {
  return JSON.stringify(Brief.parse({ format: 'upward/brief', version: 1, content }));
}

/** What the brief of a round says. */
export function contentOf(
  point: Point,
  observations: readonly SeatedObservation[],
  { fellows, k }: Size,
): BriefContent {
  const { content } = unwrap(
    compileBrief({
      card: aCard({ minContributors: k }),
      consultant: { ...consultant, fellows },
      points: [point],
      observations,
      made: '2026-12',
    }),
  );
  return content;
}

/**
 * The files, and what a preview lets each panel mark: which of the fellow's own observations stand behind a shown point.
 * That nobody can read another's mark from its digests is for the test of the preview.
 */
export const asBuilt: Rules = (world, size) => {
  const { point, observations } = roundOf(world, size);
  const content = contentOf(point, observations, size);
  const ids = new Set(usedBehind(content, [point], { observations, k: size.k }));
  const used = observations.flatMap(({ id, seat }) => (ids.has(id) ? [1 << SEATS.indexOf(seat)] : []));
  return { files: textOf(content), used: used.reduce((all, bit) => all | bit, 0) };
};

/** Whether the point stands in the files. */
export function isShown({ files }: Seen): boolean {
  return files.includes(aPoint().statement);
}

/** Every world of a cohort. Which fellows wrote for the echo alone is left to the simulation. */
export function worldsOf(fellows: number): World[] {
  return Array.from({ length: 2 ** fellows }, (_, support) => support).flatMap((support) =>
    [true, false].flatMap((asked) => [true, false].map((agreed) => ({ support, asked, agreed, echo: 0 }))),
  );
}

/** All that fellows who pool what they know hold: the files, their own hands, pens and marks, and whether it was asked. */
export function heldBy(talkers: number, { support, asked }: World, { files, used }: Seen): string {
  return `${support & talkers} ${used & talkers} ${asked} ${files}`;
}
