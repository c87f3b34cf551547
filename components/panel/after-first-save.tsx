import { useState } from 'preact/hooks';
import { Button, TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';
import { useRoom } from '../shared/use-room.ts';

/** After the first save of a new vault: what can still be lost, and where to prevent it. */
export function AfterFirstSave() {
  const { openPage } = useServices();
  const room = useRoom();
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <section class="inset inset--check foot-note" aria-label="Keep your vault">
      {room?.isKept === false ? (
        <p>
          <strong>This computer may forget at log-off.</strong> Save a recovery file and a backup, and take
          both with you.
        </p>
      ) : (
        <p>
          <strong>No recovery file yet.</strong> Without one, a forgotten passphrase is final.
        </p>
      )}
      <div class="row">
        <Button kind="quiet" small onPress={() => void openPage('options')}>
          Save one now
        </Button>
        <TextButton onPress={() => setOpen(false)}>Later</TextButton>
      </div>
    </section>
  );
}
