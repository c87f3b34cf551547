import type { Asking } from '../schema/instrument.ts';

/**
 * Who was asked, when, and in which words: `fellows and consultants at T0, T1: "How ..."`. Askings in the same words are
 * said once; `row` ends the words of a scale whose stem its rows complete.
 */
export function askedWords(asked: readonly Asking[], row = ''): string {
  const alike = Map.groupBy(asked, ({ stem, afterSession }) => `${afterSession} ${stem}`);
  return [...alike.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [`${whoAndWhen(same)}: "${[first.stem, row].filter(Boolean).join(' ')}"`] : [];
    })
    .join(' / ');
}

function whoAndWhen(asked: readonly Asking[]): string {
  const roles = new Set(asked.map(({ role }) => `${role}s`));
  const occasions = new Set(asked.map(({ occasion }) => occasion));
  const only = asked.every(({ afterSession }) => afterSession) ? ', after a one-to-one only' : '';
  return `${[...roles].join(' and ')} at ${[...occasions].join(', ')}${only}`;
}
