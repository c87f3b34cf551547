import { BringFolder } from '../keeping/bring-folder.tsx';
import { ChangePassphrase } from '../keeping/change-passphrase.tsx';
import { EraseVault } from '../keeping/erase-vault.tsx';
import { MakeBackup } from '../keeping/make-backup.tsx';
import { MakeRecovery } from '../keeping/make-recovery.tsx';
import { RecoverForm } from '../keeping/recover-form.tsx';
import { RestoreForm } from '../keeping/restore-form.tsx';
import type { TaskProps } from '../keeping/task-props.ts';
import { WipeComputer } from '../keeping/wipe-computer.tsx';
import { PageBar } from '../shared/page-bar.tsx';
import { AnotherVault } from './another-vault.tsx';
import type { SettingsTask } from './settings-task.ts';

interface TaskPageProps extends TaskProps {
  readonly task: SettingsTask;
  /** The vault's two words. */
  readonly name: string;
  readonly onTask: (task: SettingsTask) => void;
}

/** One task of the settings, alone on the page. */
export function TaskPage(props: TaskPageProps) {
  return (
    <div class="page">
      <PageBar>
        <span class="page__name">Settings</span>
      </PageBar>
      <main class="page__body page__body--narrow">
        <Task {...props} />
      </main>
    </div>
  );
}

function Task({ task, name, onTask, onDone, onCancel }: TaskPageProps) {
  const ways: TaskProps = { onDone, onCancel };
  switch (task) {
    case 'passphrase':
      return <ChangePassphrase {...ways} />;
    case 'recovery':
      return <MakeRecovery {...ways} />;
    case 'recover':
      return <RecoverForm onClose={onCancel} />;
    case 'backup':
      return <MakeBackup {...ways} />;
    case 'restore':
      return <RestoreForm onClose={onCancel} />;
    case 'bring':
      return <BringFolder {...ways} />;
    case 'another':
      return <AnotherVault {...ways} />;
    case 'erase':
      return <EraseVault {...ways} name={name} onBackup={() => onTask('backup')} />;
    case 'wipe':
      return <WipeComputer {...ways} />;
  }
}
