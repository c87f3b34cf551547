import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '../shared/services.tsx';

/** Two presses of Esc within this many milliseconds hide everything. */
const TWICE_WITHIN = 1000;

/** A hidden panel, and whether what was written is kept: null until that is known. */
interface Hidden {
  readonly kept: boolean | null;
}

/**
 * Hides the panel at once when somebody walks up: Esc twice here, or the toolbar button and its shortcut anywhere.
 * `putAway` keeps what was written and says whether it is kept; `mayClose` is false where closing would lose it: then it
 * stays in the hidden panel's memory.
 */
export function useHiding({
  putAway,
  mayClose,
}: {
  putAway: () => Promise<boolean>;
  mayClose: () => boolean;
}) {
  const { surface } = useServices();
  const [hidden, setHidden] = useState<Hidden | null>(null);
  const say = (kept: boolean) => setHidden((now) => now && { kept });
  const hide = () => {
    const may = mayClose();
    setHidden({ kept: may ? null : false });
    if (!may) return;
    void putAway().then((kept) => {
      say(kept);
      if (kept) surface.close();
    });
  };
  const latest = useRef(hide);
  latest.current = hide;
  const isHidden = hidden !== null;

  // A hidden panel is not open: the next press of the button opens.
  useEffect(() => (isHidden ? undefined : surface.report(() => latest.current())), [surface, isHidden]);
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

  return { hidden, open: () => setHidden(null) };
}
