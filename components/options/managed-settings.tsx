import { hostOf } from '../../lib/schema/site.ts';
import { minutesText } from '../shared/minutes-text.ts';
import { usePolicy } from '../shared/use-policy.ts';
import { SetByHospital } from './set-by-hospital.tsx';
import { SettingRow, SettingsCard } from './setting-row.tsx';

/** What the hospital's policy sets, which nobody changes here. */
export function ManagedSettings() {
  const policy = usePolicy();
  const { routes, sites, sharedComputer, lockMinutes, lockMinutesAtMost } = policy;
  const { minContributors, expireDays, eraseDays } = policy;
  return (
    <SettingsCard title="Set by your hospital">
      {Object.keys(policy).length === 0 && (
        <SettingRow name="Nothing">No policy sets anything for Upward in this browser.</SettingRow>
      )}
      {routes && (
        <SettingRow name="Where concerns are heard" action={<SetByHospital />}>
          <ul>
            {routes.map(({ id, name, use }) => (
              <li key={id}>
                <strong>{name}</strong>. {use}
              </li>
            ))}
          </ul>
        </SettingRow>
      )}
      {sites && (
        <SettingRow name="Sites to offer" action={<SetByHospital />}>
          {sites.length === 0 ? 'None.' : sites.map(hostOf).join(', ')}
        </SettingRow>
      )}
      {sharedComputer !== undefined && (
        <SettingRow name="Shared computer" action={<SetByHospital />}>
          {sharedComputer ? 'On' : 'Off'}.
        </SettingRow>
      )}
      {(lockMinutes !== undefined || lockMinutesAtMost !== undefined) && (
        <SettingRow name="Locking" action={<SetByHospital />}>
          {lockMinutes !== undefined && `After ${minutesText(lockMinutes)} without use. `}
          {lockMinutesAtMost !== undefined && `${minutesText(lockMinutesAtMost)} at the most.`}
        </SettingRow>
      )}
      {minContributors !== undefined && (
        <SettingRow name="A point needs" action={<SetByHospital />}>
          {minContributors} fellows at the least, in every round.
        </SettingRow>
      )}
      {expireDays !== undefined && (
        <SettingRow name="What goes" action={<SetByHospital />}>
          Observations go {expireDays === 1 ? 'one day' : `${expireDays} days`} after their round closed, and
          never without 14 days of notice.
        </SettingRow>
      )}
      {eraseDays !== undefined && (
        <SettingRow name="Rounds you lead" action={<SetByHospital />}>
          Erased {eraseDays === 1 ? 'one day' : `${eraseDays} days`} after their last brief was released.
        </SettingRow>
      )}
    </SettingsCard>
  );
}
