import { Tag } from '../shared/layout.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { useVaultState } from '../shared/use-vault.ts';
import { SettingRow, SettingsCard } from './setting-row.tsx';
import { SwitchButton } from './switch-button.tsx';
import { useSetting } from './use-setting.ts';

/** The card of the row below, until it stands among others about locking. */
export function SharedComputer() {
  return (
    <SettingsCard title="People at this computer">
      <SharedComputerRow />
    </SettingsCard>
  );
}

/** Whether several people use this browser profile, so that the first save after a lock asks whose vault it is. */
function SharedComputerRow() {
  const { sharedComputer: managed } = usePolicy();
  const [chosen, change] = useSetting('sharedComputer');
  const state = useVaultState();
  const name = state?.ok && 'name' in state.value ? state.value.name : null;
  const on = managed ?? chosen;
  return (
    <SettingRow
      name="Shared computer"
      action={
        managed === undefined && (
          <SwitchButton
            of="the question on a shared computer"
            on={on}
            onSwitch={(next) => void change(next)}
          />
        )
      }
    >
      <strong>{on ? 'On' : 'Off'}</strong>.{' '}
      {on ? (
        <>
          The first save after a lock asks {name === null ? 'whose vault it is' : `“${name}: is this you?”`}.
        </>
      ) : (
        <>A save after a lock asks only where there is more than one vault.</>
      )}{' '}
      {managed !== undefined && <Tag tone="managed">Set by your hospital</Tag>}
    </SettingRow>
  );
}
