import { useMemo, useRef, useState } from 'preact/hooks';
import { type Advice, adviceOn } from '../../lib/capture/advice.ts';
import type { Kind } from '../../lib/schema/domain.ts';
import type { LocalRoute } from '../../lib/schema/policy.ts';
import type { WrongChannelKind } from '../../lib/schema/wrong-channel-kinds.ts';
import { useSettled } from '../shared/use-settled.ts';

/** Nothing is said in the middle of a word: the text has to rest for this long, in milliseconds. */
export const ADVICE_AFTER = 300;

/** What is said about the text, and whether a save has to wait until it has been said. */
export interface WritingAdvice {
  readonly advice: Advice | null;
  /** True after a save was held back: the next one goes through. */
  readonly held: boolean;
  /** True, once, where a text belongs in another channel and that was not on the screen yet: now it is. */
  holdsBack(text: string): boolean;
}

interface AdviceParts {
  readonly kind: Kind | null;
  /** The hospital's own routes, where it names some. */
  readonly routes: readonly LocalRoute[] | undefined;
  /** True while something else is asked about the text: one thing is said at a time. */
  readonly muted: boolean;
}

/** Advice on the text in a form. It never blocks: what was said once does not hold back again. */
export function useAdvice(text: string, { kind, routes, muted }: AdviceParts): WritingAdvice {
  const settled = useSettled(text, ADVICE_AFTER);
  const said = useRef<WrongChannelKind | null>(null);
  const [heldText, setHeldText] = useState<string | null>(null);
  const held = heldText === text && text !== '';
  // An emptied form has nothing to be said about, without a pause.
  const read = held || text === '' ? text : settled;
  const found = useMemo(() => adviceOn(read, { kind, routes }), [read, kind, routes]);
  const advice = muted ? null : withMarksFor(read === text, found);
  said.current = advice?.about === 'channel' ? advice.matter : null;
  const holdsBack = (toSave: string) => {
    const now = adviceOn(toSave, { kind, routes });
    if (now?.about !== 'channel' || now.matter === said.current) return false;
    setHeldText(toSave);
    return true;
  };
  return { advice, held, holdsBack };
}

/** The marks of a text that has changed since would stand under other words. */
function withMarksFor(isCurrent: boolean, found: Advice | null): Advice | null {
  return isCurrent || found === null ? found : { ...found, marks: [] };
}
