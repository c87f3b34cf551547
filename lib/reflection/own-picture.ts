import type { Row } from '../schema/answers.ts';
import { DOMAINS, type Domain } from '../schema/domain.ts';
import type { PointLabels } from '../schema/instrument.ts';
import type { KeptBrief } from '../schema/kept-brief.ts';
import { sectionsFor } from './sections.ts';

/** How clear one's picture was in a domain before and after, 0 to 5; null is "cannot say" or not answered. */
export interface PictureRow {
  readonly domain: Domain;
  readonly before: Row;
  readonly after: Row;
}

/** One's own picture before and after, and which occasion is the later one. */
export interface OwnPicture {
  readonly later: 'T1' | 'T2';
  readonly rows: readonly PictureRow[];
}

/** A consultant's own picture, domain by domain, the latest beside the first. Null where either was not answered. */
export function ownPicture({ T0, T1, T2 }: KeptBrief['scales']): OwnPicture | null {
  const before = T0?.AWARE;
  const after = T2?.AWARE ?? T1?.AWARE;
  if (before === undefined || after === undefined) return null;
  return {
    later: T2?.AWARE === undefined ? 'T1' : 'T2',
    rows: DOMAINS.map((domain, index) => ({
      domain,
      before: before[index] ?? null,
      after: after[index] ?? null,
    })),
  };
}

/** The words of the six points of that scale, from 0 up. */
export function pictureLabels(): PointLabels {
  const question = sectionsFor({ role: 'consultant', occasion: 'T0' })
    .flatMap(({ questions }) => questions)
    .find(({ place }) => place.field === 'scales' && place.id === 'AWARE');
  if (question?.kind !== 'points') throw new Error('the instrument asks consultants for no picture');
  return question.points;
}
