import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../lib/screening/findings.ts';
import { TextButton } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';
import { TakenOut } from '../taken-out.tsx';

/** How long the note stands while nobody points at it or is in it, in milliseconds. */
const STANDS = 10_000;

interface CardNoteProps {
  /** What was taken out of the text. */
  readonly takenOut: readonly Finding[];
  readonly onUndo: () => void;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** Says that it is saved, and where; goes by itself. */
export function CardNote({ takenOut, onUndo, onAnother, onDone }: CardNoteProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDone, STANDS);
    return () => clearTimeout(timer);
  }, [held]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  return (
    <div class="saved" onPointerEnter={hold} onPointerLeave={letGo} onFocusIn={hold} onFocusOut={letGo}>
      <Icon name="tick" />
      <p>
        <strong>Saved on this computer</strong>, encrypted, not sent.
        <TakenOut takenOut={takenOut} />
      </p>
      <span class="row">
        <TextButton onPress={onUndo}>{takenOut.length > 0 ? 'Undo, to the text' : 'Undo'}</TextButton>
        <TextButton onPress={onAnother}>Another</TextButton>
      </span>
    </div>
  );
}
