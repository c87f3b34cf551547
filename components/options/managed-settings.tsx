import type { RefusedSetting } from '../../lib/schema/policy.ts';
import { hostOf } from '../../lib/schema/site.ts';
import { holdingText } from '../shared/holding-text.ts';
import { minutesText } from '../shared/minutes-text.ts';
import { SetByHospital } from '../shared/set-by-hospital.tsx';
import { usePolicy, useRefusedPolicy } from '../shared/use-policy.ts';
import { SettingRow, SettingsCard } from './setting-row.tsx';

/** What the hospital's policy sets, which nobody changes here. */
export function ManagedSettings() {
  const policy = usePolicy();
  const refused = useRefusedPolicy();
  const { routes, sites, sharedComputer, lockMinutes, lockMinutesAtMost } = policy;
  const { minContributors, expireDays, eraseDays, launcherOff, holdingHours, cards } = policy;
  return (
    <SettingsCard title="Set by your hospital">
      {Object.keys(policy).length === 0 && refused.length === 0 && (
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
      {launcherOff !== undefined && (
        <SettingRow name="The launcher in pages" action={<SetByHospital />}>
          {launcherOff ? 'Off, on every site.' : 'Left to you.'}
        </SettingRow>
      )}
      {holdingHours !== undefined && (
        <SettingRow name="Holding time" action={<SetByHospital />}>
          {holdingText(holdingHours)}, in rounds that are made in this browser.
        </SettingRow>
      )}
      {cards !== undefined && (
        <SettingRow name="Rounds to offer" action={<SetByHospital />}>
          {cards.length === 1 ? 'One round card' : `${cards.length} round cards`}, offered where one joins.
        </SettingRow>
      )}
      {refused.length > 0 && (
        <SettingRow name="Left out">
          <ul>
            {refused.map(({ name, reason }) => (
              <li key={name}>
                <strong>{name}</strong>: {REFUSED[reason]}
              </li>
            ))}
          </ul>
          Tell whoever looks after this computer: the administrator’s guide says what each may be.
        </SettingRow>
      )}
    </SettingsCard>
  );
}

const REFUSED: Readonly<Record<RefusedSetting['reason'], string>> = {
  unknown: 'the policy sets it, and Upward knows no such setting.',
  'not-allowed': 'the policy sets it to what it may not be, so it is not in force.',
};
