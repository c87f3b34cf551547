import type { Predict, Scales } from '../schema/answers.ts';
import type { KeptBrief } from '../schema/kept-brief.ts';
import type { Occasion } from '../schema/primitives.ts';
import { fromBase64Url, toBase64Url } from '../shared/bytes.ts';
import type { WaitingBrief } from './waiting-brief.ts';

/** A brief to keep in one's own vault, before anything of it was read. `code` joins the answers to come. */
export function keptBrief({ head, file, words }: WaitingBrief, code: string): KeptBrief {
  return {
    file: toBase64Url(file),
    words,
    round: head.round,
    consultant: head.consultant,
    code,
    revealed: false,
    predict: null,
    answered: [],
    scales: {},
  };
}

/** A kept brief as it waits to be opened again. */
export function waitingOf({ file, words, round, consultant }: KeptBrief): WaitingBrief {
  return { head: { round, consultant }, file: fromBase64Url(file), words };
}

/** What the first answers leave: the brief may be read from now on. */
export function withFirst(kept: KeptBrief, predict: Predict | null): KeptBrief {
  return { ...kept, revealed: true, predict };
}

/** With the scales of an occasion, in place of what was answered on it before. */
export function withScales(kept: KeptBrief, occasion: Occasion, scales: Scales): KeptBrief {
  return { ...kept, scales: { ...kept.scales, [occasion]: scales } };
}

/** With an occasion sealed at this revision. */
export function withSealed(kept: KeptBrief, occasion: Occasion, revision: number): KeptBrief {
  const others = kept.answered.filter((each) => each.occasion !== occasion);
  return { ...kept, answered: [...others, { occasion, revision }] };
}

/** The revision sealed last on an occasion, 0 where none was. */
export function sealedRevision({ answered }: Pick<KeptBrief, 'answered'>, occasion: Occasion): number {
  return answered.find((each) => each.occasion === occasion)?.revision ?? 0;
}
