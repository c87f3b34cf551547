import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Shortcut } from './shortcut.tsx';

interface UndoButtonProps {
  /** What it takes back; null where there is nothing. */
  readonly last: string | null;
  readonly onUndo: () => void;
}

/** Takes the last action back, also by Ctrl+Z outside of fields, which have an undo of their own. */
export function UndoButton({ last, onUndo }: UndoButtonProps) {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asks = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const inText = event.target instanceof Element && event.target.matches('textarea, input[type="text"]');
      if (!asks || inText || last === null) return;
      event.preventDefault();
      onUndo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  if (last === null) return null;
  return (
    <Button kind="quiet" onPress={onUndo}>
      Undo: {last} <Shortcut>Ctrl Z</Shortcut>
    </Button>
  );
}
