import type { Safekeeping } from '../../lib/schema/safekeeping.ts';
import { weekText } from '../keeping/week-text.ts';
import { TextButton } from '../shared/button.tsx';
import { MyFolderRow } from './my-folder-row.tsx';
import { RoundKeyRows } from './round-key-rows.tsx';
import { SettingRow } from './setting-row.tsx';
import type { SettingsTask } from './settings-task.ts';

interface VaultRowsProps {
  /** Null until it is read. */
  readonly kept: Safekeeping | null;
  readonly onTask: (task: SettingsTask) => void;
}

/** What keeps the open vault from being lost, one row each, with the way to do it now. */
export function VaultRows({ kept, onTask }: VaultRowsProps) {
  const doing = (task: SettingsTask, label: string) => (
    <TextButton onPress={() => onTask(task)}>{label}</TextButton>
  );
  return (
    <dl class="summary set">
      <SettingRow name="Passphrase" action={doing('passphrase', 'Change')}>
        {kept &&
          (kept.passphrase === null
            ? 'The one you first chose.'
            : `Changed in ${weekText(kept.passphrase)}.`)}
      </SettingRow>
      <SettingRow name="Recovery file" action={doing('recovery', kept?.recovery ? 'Save a new one' : 'Save')}>
        {kept && (kept.recovery === null ? 'Not saved.' : `Saved in ${weekText(kept.recovery)}.`)} It opens
        with six words of its own, shown once.
      </SettingRow>
      <MyFolderRow onTask={onTask} />
      <SettingRow
        name="Encrypted backup"
        action={
          <span class="set__ways">
            {doing('backup', 'Save a new one')}
            {doing('restore', 'Restore one')}
          </span>
        }
      >
        {kept && backupText(kept)} It opens only with the passphrase that holds when it is saved.
      </SettingRow>
      <RoundKeyRows />
      <SettingRow name="Others on this computer" action={doing('another', 'Start another vault')}>
        More than one person can keep a vault in this browser. Of the others only their two words can be seen,
        by whoever switches.
      </SettingRow>
    </dl>
  );
}

function backupText({ backup, passphrase }: Safekeeping): string {
  if (backup !== null) return `Saved in ${weekText(backup)}.`;
  return passphrase === null
    ? 'None saved yet.'
    : 'None saved under this passphrase. Earlier ones open with the one before.';
}
