import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';

/**
 * The panel after it was hidden, where the browser did not close it: nothing of what was there. `kept` says whether what was
 * written is on the disk, null until that is known.
 */
export function HiddenPanel({ kept, onOpen }: { kept: boolean | null; onOpen: () => void }) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus(), []);
  return (
    <main class="panel panel--hidden" tabIndex={-1} ref={main}>
      <h1 class="visually-hidden">Upward</h1>
      <p class="visually-hidden" role="status">
        {kept !== false ? 'Hidden.' : 'Hidden. Closing the browser loses the text.'}
        {kept && ' The draft is kept.'}
      </p>
      <Button kind="quiet" onPress={onOpen}>
        Open
      </Button>
    </main>
  );
}
