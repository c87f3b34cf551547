import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../shared/services.tsx';

/** Two presses of Esc within this many milliseconds hide everything. */
const TWICE_WITHIN = 1000;

/**
 * Hides the panel at once when somebody walks up: Esc twice here, or the toolbar button and its shortcut anywhere.
 * `putAway` keeps what was written; `mayClose` is false where closing the panel would lose it.
 */
export function useHiding({ putAway, mayClose }: { putAway: () => Promise<void>; mayClose: () => boolean }) {
  const { surface } = useServices();
  const [hidden, setHidden] = useState(false);
  const hide = () => {
    setHidden(true);
    if (!mayClose()) return;
    void putAway().then(() => surface.close());
  };
  const latest = useRef(hide);
  latest.current = hide;

  useEffect(() => surface.report(() => latest.current()), [surface]);
  useEffect(() => {
    let before = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      const moment = event.timeStamp;
      const twice = moment - before < TWICE_WITHIN;
      before = twice ? Number.NEGATIVE_INFINITY : moment;
      if (!twice) return;
      latest.current();
      surface.hideAll();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [surface]);

  return { hidden, open: () => setHidden(false) };
}
