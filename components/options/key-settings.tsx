import { SettingRow, SettingsCard } from './setting-row.tsx';
import { SwitchButton } from './switch-button.tsx';
import { useSetting } from './use-setting.ts';

/** The keys: the one that opens the panel, and those that act alone. */
export function KeySettings() {
  const [on, change] = useSetting('singleKeys');
  return (
    <SettingsCard title="Keys" id="look">
      <SettingRow name="Open the panel">
        <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>U</kbd>. The browser’s own page of extension shortcuts changes
        it.
      </SettingRow>
      <SettingRow
        name="Single keys"
        action={<SwitchButton of="single keys" on={on} onSwitch={(next) => void change(next)} />}
      >
        <strong>{on ? 'On' : 'Off'}</strong>. <kbd>1</kbd> to <kbd>7</kbd> choose a domain, <kbd>K</kbd> keep,{' '}
        <kbd>C</kbd> change. Never while you type in a field.
      </SettingRow>
    </SettingsCard>
  );
}
