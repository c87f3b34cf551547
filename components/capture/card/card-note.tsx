import { useEffect, useState } from 'preact/hooks';
import { TextButton } from '../../shared/button.tsx';
import { Icon } from '../../shared/icon.tsx';

/** How long the note stands while nobody points at it or is in it, in milliseconds. */
const STANDS = 10_000;

interface CardNoteProps {
  readonly onUndo: () => void;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** Says that it is saved, and where; goes by itself. */
export function CardNote({ onUndo, onAnother, onDone }: CardNoteProps) {
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
        <strong>Saved on this computer</strong>, encrypted, not sent
      </p>
      <span class="row">
        <TextButton onPress={onUndo}>Undo</TextButton>
        <TextButton onPress={onAnother}>Another</TextButton>
      </span>
    </div>
  );
}
