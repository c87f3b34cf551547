import { SetByHospital } from '../shared/set-by-hospital.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { useMayLoosen, useVaultState } from '../shared/use-vault.ts';
import { SettingRow } from './setting-row.tsx';
import { SwitchButton } from './switch-button.tsx';
import { useSetting } from './use-setting.ts';

/** Whether several people use this browser profile, so that the first save after a lock asks whose vault it is. */
export function SharedComputerRow() {
  const { sharedComputer: managed } = usePolicy();
  const [chosen, change] = useSetting('sharedComputer');
  const state = useVaultState();
  const name = state?.ok && 'name' in state.value ? state.value.name : null;
  const mayLoosen = useMayLoosen();
  const on = managed ?? chosen;
  return (
    <SettingRow
      name="Shared computer"
      action={
        managed === undefined &&
        (mayLoosen || !on) && (
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
      {managed !== undefined && <SetByHospital />}
    </SettingRow>
  );
}
