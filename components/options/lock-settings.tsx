import { LockMinutes } from '../../lib/schema/lock-minutes.ts';
import { SelectField } from '../shared/fields.tsx';
import { minutesText } from '../shared/minutes-text.ts';
import { useServices } from '../shared/services.tsx';
import { SetByHospital } from '../shared/set-by-hospital.tsx';
import { useLockAfter } from '../shared/use-lock-after.ts';
import { useMayLoosen } from '../shared/use-vault.ts';
import { SettingRow, SettingsCard } from './setting-row.tsx';
import { SharedComputerRow } from './shared-computer-row.tsx';
import { useSetting } from './use-setting.ts';

/** When Upward locks by itself, and what goes on while it is locked. */
export function LockSettings() {
  const { locking } = useServices();
  return (
    <SettingsCard title="Locking" id="locking">
      <LockWithoutUse />
      <SettingRow name="Lock with the computer">
        {locking.hearsComputerLock ? (
          <>
            <strong>On</strong>. Also after the computer slept, and when the browser closes.
          </>
        ) : (
          <>
            <strong>After a sleep</strong>, and when the browser closes. This browser does not say when the
            computer itself is locked: then the minutes above count.
          </>
        )}
      </SettingRow>
      <SettingRow name="Writing while locked">
        <strong>On</strong>. New observations go in, nothing can be read.
      </SettingRow>
      <SharedComputerRow />
      <SettingRow name="Hide at once">
        <kbd>Esc</kbd> <kbd>Esc</kbd> or the panel’s keys again. The draft is kept.
      </SettingRow>
    </SettingsCard>
  );
}

function LockWithoutUse() {
  const { minutes, choices, longest } = useLockAfter();
  const [, change] = useSetting('lockMinutes');
  const mayLoosen = useMayLoosen();
  const isSet = choices.length === 0;
  const take = (value: string) => {
    const parsed = LockMinutes.safeParse(Number(value));
    if (parsed.success) void change(parsed.data);
  };
  return (
    <SettingRow name="Lock without use">
      After <strong>{minutesText(minutes)}</strong> in which nobody uses the computer.{' '}
      {!isSet && longest !== null && `${longest} is the longest allowed. `}
      {(isSet || longest !== null) && <SetByHospital />}
      {choices.length > 1 && !mayLoosen && 'Unlock your vault to change it.'}
      {choices.length > 1 && mayLoosen && (
        <SelectField
          label="Minutes without use"
          value={String(minutes)}
          choices={choices.map((each) => [String(each), minutesText(each)] as const)}
          onValue={take}
        />
      )}
    </SettingRow>
  );
}
