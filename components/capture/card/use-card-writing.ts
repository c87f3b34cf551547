import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalRoute } from '../../../lib/schema/policy.ts';
import { type Screener, useScreening } from '../../shared/use-screening.ts';
import { useAdvice } from '../use-advice.ts';
import type { useCard } from './use-card.ts';

/** The screen with its lists, loaded once the card stands: the text field does not wait for it. */
function useLaterScreener(): Screener | null {
  const [screener, setScreener] = useState<Screener | null>(null);
  useEffect(() => {
    void import('../../shared/screener.ts').then(({ SCREENER }) => setScreener(SCREENER));
  }, []);
  return screener;
}

/** What is said about the text in the card, and the save that waits for it. */
export function useCardWriting(card: ReturnType<typeof useCard>, routes: readonly LocalRoute[] | undefined) {
  const { form, change, latest } = card;
  const byPointer = useRef(false);
  const waits = useRef(false);
  const screener = useLaterScreener();
  const screening = useScreening({
    screener,
    text: form.text,
    latest: () => latest().text,
    onText: (text) => change({ text }),
    onAnswered: () => save(byPointer.current),
  });
  const { advice, held, holdsBack } = useAdvice(form.text, {
    kind: form.kind,
    routes,
    muted: screening.hasQuestion,
  });
  /** Saves, unless something is to be answered or read first. `pointed` is true for a click, which a page could steal. */
  const save = (pointed: boolean) => {
    // The question stands: only its own keys answer it.
    if (card.asking() !== null) return;
    byPointer.current = pointed;
    // Pressed before the screen was there: it goes on by itself when it is.
    waits.current = screener === null;
    if (screener === null) return;
    const cleared = screening.forSave();
    if (cleared === null) return;
    // What is said about the text is said about the text that is on the screen.
    if (holdsBack(cleared.text)) return change({ text: cleared.text });
    const certain = screener
      .findingsIn(cleared.text, new Set())
      .filter(({ certainty }) => certainty === 'certain');
    void card.save(pointed, { text: cleared.text, takenOut: [...cleared.takenOut, ...certain] });
  };
  useEffect(() => {
    if (screener !== null && waits.current) save(byPointer.current);
  }, [screener]);
  return { advice, held, screening, save };
}
