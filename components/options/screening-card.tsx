import { SettingRow, SettingsCard } from './setting-row.tsx';

/** What the identifier screen does with every text, and plainly what it lets through. Nothing of it can be turned off. */
export function ScreeningCard() {
  return (
    <SettingsCard title="Names and numbers in your texts">
      <SettingRow name="Taken out">
        Names with a title or in full, dates, phone and hospital numbers, addresses, ages over 89. Saving puts
        a word such as “[name]” in their place and says so; undo brings the text back to be mended.
      </SettingRow>
      <SettingRow name="Asked about">
        A word that may be a name, a bed or a ward. One key takes it out or keeps it, and what you called safe
        is remembered, encrypted.
      </SettingRow>
      <SettingRow name="Missed">
        The screen knows words, not people. Nicknames, names that are everyday words, initials, descriptions
        (“the tall registrar”) and events that happened once get through. Read a text again before you hand it
        in.
      </SettingRow>
    </SettingsCard>
  );
}
