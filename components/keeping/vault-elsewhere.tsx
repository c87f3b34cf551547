import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { RecoverForm } from './recover-form.tsx';
import { RestoreForm } from './restore-form.tsx';

interface VaultElsewhereProps {
  readonly onClose: () => void;
  /** A third way, beside the two files. */
  readonly folder?: ComponentChildren;
}

/** For a person whose vault was made on another computer, or whose profile was wiped: the ways to bring it here. */
export function VaultElsewhere({ onClose, folder }: VaultElsewhereProps) {
  const [way, setWay] = useState<'recovery' | 'backup' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [way]);
  if (way === 'recovery') return <RecoverForm onClose={onClose} />;
  if (way === 'backup') return <RestoreForm onClose={onClose} />;
  return (
    <div class="stack stack--wide ask">
      <h1 class="title title--page" tabIndex={-1} ref={heading}>
        Bring your vault here
      </h1>
      <p>What do you have with you?</p>
      <ul class="ways-back">
        <li>
          <Button kind="quiet" onPress={() => setWay('backup')}>
            A backup and its passphrase
          </Button>
          <p class="hint">Brings the vault and everything that was in it on that day.</p>
        </li>
        <li>
          <Button kind="quiet" onPress={() => setWay('recovery')}>
            A recovery file and its six words
          </Button>
          <p class="hint">Brings the vault, empty. A backup or your folder then fills it.</p>
        </li>
        {folder && <li>{folder}</li>}
      </ul>
      <Button kind="quiet" onPress={onClose}>
        Back
      </Button>
    </div>
  );
}
