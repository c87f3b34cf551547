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
    byPointer.current = pointed;
    const text = screening.forSave();
    if (text === null) return;
    // What is said about the text is said about the text that is on the screen.
    if (text !== latest().text) change({ text });
    if (holdsBack(text)) return;
    const found = screener?.findingsIn(text, new Set()) ?? [];
    const takenOut = found.filter(({ certainty }) => certainty === 'certain');
    void card.save(pointed, { text, takenOut });
  };
  return { advice, held, screening, save };
}
