import type { Setting } from '../../lib/schema/observation.ts';
import { SETTINGS } from '../../lib/schema/observation-limits.ts';
import { SelectField } from './fields.tsx';
import { SETTING_LABELS } from './setting-text.ts';

const CHOICES = [
  ['', 'Not given'] as const,
  ...SETTINGS.map((setting) => [setting, SETTING_LABELS[setting]] as const),
];

/** Where it was seen, as coarse as the list is; it never leaves the vault. */
export function SettingField({
  value,
  onValue,
}: {
  value: Setting | null;
  onValue: (setting: Setting | null) => void;
}) {
  const take = (chosen: string) => {
    onValue(SETTINGS.find((setting) => setting === chosen) ?? null);
  };
  return <SelectField label="Setting (optional)" value={value ?? ''} choices={CHOICES} onValue={take} />;
}
