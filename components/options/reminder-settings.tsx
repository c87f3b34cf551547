import { useState } from 'preact/hooks';
import { useServices } from '../shared/services.tsx';
import { SettingRow, SettingsCard } from './setting-row.tsx';
import { SwitchButton } from './switch-button.tsx';
import { useSetting } from './use-setting.ts';

/** What Upward shows by itself: a number on its button, and a weekly reminder. Both are off until someone wants them. */
export function ReminderSettings() {
  const [badge, changeBadge] = useSetting('badge');
  return (
    <SettingsCard title="What shows by itself">
      <SettingRow
        name="Number on the button"
        action={
          <SwitchButton of="the number on the button" on={badge} onSwitch={(on) => void changeBadge(on)} />
        }
      >
        <strong>{badge ? 'On' : 'Off'}</strong>. How many observations are not handed in, on the toolbar
        button. Nothing while locked.
      </SettingRow>
      <WeeklyReminder />
    </SettingsCard>
  );
}

function WeeklyReminder() {
  const { notifications } = useServices();
  const [on, change] = useSetting('nudge');
  const [refused, setRefused] = useState(false);
  const takeAnswer = (granted: boolean) => {
    setRefused(!granted);
    if (granted) void change(true);
  };
  const turnOff = async () => {
    setRefused(false);
    await change(false);
    await notifications.release();
  };
  // Asked for within the click: after anything awaited the browser refuses.
  const onSwitch = (next: boolean) => void (next ? notifications.request().then(takeAnswer) : turnOff());
  return (
    <SettingRow
      name="Weekly reminder"
      action={<SwitchButton of="the weekly reminder" on={on} onSwitch={onSwitch} />}
    >
      <strong>{on ? 'On' : 'Off'}</strong>. One line on Friday at 13:00. It names nobody and no domain. On a
      shared computer others may see it.
      <span role="status">
        {refused && (
          <span class="error set__refused">
            The browser does not let Upward show reminders, so it stays off. You can allow it in the browser’s
            settings and try again.
          </span>
        )}
      </span>
    </SettingRow>
  );
}
