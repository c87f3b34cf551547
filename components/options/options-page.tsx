import { useState } from 'preact/hooks';
import { useVaultState } from '../shared/use-vault.ts';
import { SettingsHome } from './settings-home.tsx';
import { type SettingsTask, UNLOCKED_TASKS } from './settings-task.ts';
import { TaskPage } from './task-page.tsx';

/** What was done last, and whether the settings are come back to. */
interface Visit {
  readonly task: SettingsTask | null;
  readonly outcome: string | null;
  readonly isReturn: boolean;
}

const FIRST: Visit = { task: null, outcome: null, isReturn: false };

/** The settings: what holds in this browser profile, what keeps the vault, and the tasks that lead there. */
export function OptionsPage() {
  const state = useVaultState();
  const [visit, setVisit] = useState(FIRST);
  const vault = state?.ok ? state.value : null;
  const { task } = visit;
  const isShut = task !== null && UNLOCKED_TASKS.includes(task) && vault?.status !== 'unlocked';
  // Locked meanwhile: what the task showed is gone at once, and does not come back with the next unlocking.
  if (isShut) setVisit({ ...FIRST, isReturn: true });
  if (task === null || isShut) {
    return (
      <SettingsHome
        vault={state}
        outcome={visit.outcome}
        takesFocus={visit.isReturn}
        onTask={(next) => setVisit({ task: next, outcome: null, isReturn: false })}
      />
    );
  }
  return (
    <TaskPage
      task={task}
      name={vault !== null && 'name' in vault ? vault.name : ''}
      onTask={(next) => setVisit({ task: next, outcome: null, isReturn: false })}
      onDone={(outcome) => setVisit({ task: null, outcome, isReturn: true })}
      onCancel={() => setVisit({ ...FIRST, isReturn: true })}
    />
  );
}
