import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundFolder } from '../../lib/store/folder-service.ts';
import { Button } from '../shared/button.tsx';
import { FolderWay } from './folder-way.tsx';
import { RecoverForm } from './recover-form.tsx';
import { RestoreForm } from './restore-form.tsx';
import { StartFromFolder } from './start-from-folder.tsx';

interface VaultElsewhereProps {
  readonly onClose: () => void;
}

/** For a person whose vault was made on another computer, or whose profile was wiped: the ways to bring it here. */
export function VaultElsewhere({ onClose }: VaultElsewhereProps) {
  const [way, setWay] = useState<'recovery' | 'backup' | null>(null);
  const [found, setFound] = useState<FoundFolder | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [way]);
  if (found !== null) return <StartFromFolder found={found} onClose={onClose} />;
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
            A backup, or what you took with you, and its passphrase
          </Button>
          <p class="hint">Brings the vault and everything that was in it on that day.</p>
        </li>
        <li>
          <Button kind="quiet" onPress={() => setWay('recovery')}>
            A recovery file and its six words
          </Button>
          <p class="hint">
            Brings the vault where the passphrase is forgotten, with the zip you took with you if you have it.
            A backup needs the passphrase that held when it was made.
          </p>
        </li>
        <li>
          <FolderWay onFound={setFound} />
        </li>
      </ul>
      <Button kind="quiet" onPress={onClose}>
        Back
      </Button>
    </div>
  );
}
