import { useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import type { FolderStatus } from '../../lib/store/folder-service.ts';
import { TakeAlong } from '../keeping/take-along.tsx';
import { useFolder } from '../keeping/use-folder.ts';
import { TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SettingsTask } from './settings-task.ts';

/** The person's own folder: home drive or stick. Where the browser cannot keep one, the vault is taken along as a file. */
export function MyFolderRow({ onTask }: { onTask: (task: SettingsTask) => void }) {
  const { canKeepFolder } = useServices();
  const status = useFolder();
  if (!canKeepFolder) {
    return (
      <SettingRow name="On another computer" action={<TakeAlong />}>
        This browser cannot keep a folder of yours. Take the vault with you as one sealed file and bring it in
        there: both are kept, and nothing newer is replaced.
      </SettingRow>
    );
  }
  if (status === null) return null;
  return (
    <SettingRow name="My folder" action={<FolderWays status={status} onTask={onTask} />}>
      <FolderText status={status} />
    </SettingRow>
  );
}

function FolderText({ status }: { status: FolderStatus }) {
  if (status.status === 'none') {
    return (
      <>
        None yet. On your home drive or a stick each save puts one small sealed file; any computer that
        unlocks this vault merges them. Whoever looks after the drive sees when files were written, not what
        is in them.
      </>
    );
  }
  return (
    <>
      <strong>{status.name}</strong>.{' '}
      {status.status === 'open' &&
        'Each save puts one small sealed file there; unlocking merges what is new.'}
      {status.status === 'closed' &&
        'The browser wants to be asked again before files go there. They wait until then.'}
      {status.status === 'gone' && 'It could not be reached when last tried. Files wait here until it can.'}
    </>
  );
}

function FolderWays({ status, onTask }: { status: FolderStatus; onTask: (task: SettingsTask) => void }) {
  const { folder, sentence } = useServices();
  const [refusal, setRefusal] = useState<VaultRefusal | null>(null);
  // Asked for within the click: after anything else awaited the browser refuses.
  const run = async (work: Promise<Result<unknown, VaultRefusal>>) => {
    const done = await work;
    setRefusal(done.ok ? null : done.refusal);
  };
  return (
    <span class="set__ways">
      {status.status === 'closed' && <TextButton onPress={() => void run(folder.open())}>Open it</TextButton>}
      {status.status === 'gone' && <TextButton onPress={() => void run(folder.open())}>Try again</TextButton>}
      {status.status === 'open' && (
        <TextButton onPress={() => onTask('bring')}>Look for new files</TextButton>
      )}
      <TextButton onPress={() => void run(folder.choose())}>
        {status.status === 'none' ? 'Choose a folder' : 'Change'}
      </TextButton>
      {status.status !== 'none' && (
        <TextButton onPress={() => void run(folder.leave())}>Copy no more</TextButton>
      )}
      {refusal && <span role="alert">{sentence(refusal)}</span>}
    </span>
  );
}
