import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../shared/services.tsx';

/** Two presses of Esc within this many milliseconds hide everything. */
const TWICE_WITHIN = 1000;

/**
 * Hides the panel at once when somebody walks up: Esc twice here, or the toolbar button and its shortcut anywhere.
 * `putAway` keeps what was written and says whether it is kept; `mayClose` is false where closing would lose it.
 */
export function useHiding({
  putAway,
  mayClose,
}: {
  putAway: () => Promise<boolean>;
  mayClose: () => boolean;
}) {
  const { surface } = useServices();
  const [hidden, setHidden] = useState(false);
  const hide = () => {
    setHidden(true);
    if (!mayClose()) return;
    void putAway().then((kept) => kept && surface.close());
  };
  const latest = useRef(hide);
  latest.current = hide;

  // A hidden panel is not open: the next press of the button opens.
  useEffect(() => (hidden ? undefined : surface.report(() => latest.current())), [surface, hidden]);
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
