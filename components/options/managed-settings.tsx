import { hostOf } from '../../lib/schema/site.ts';
import { Tag } from '../shared/layout.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { SettingRow, SettingsCard } from './setting-row.tsx';

const SET = <Tag tone="managed">Set by your hospital</Tag>;

/** What the hospital's policy sets, which nobody changes here. */
export function ManagedSettings() {
  const { routes, sites, sharedComputer } = usePolicy();
  const setsNothing = routes === undefined && sites === undefined && sharedComputer === undefined;
  return (
    <SettingsCard title="Set by your hospital">
      {setsNothing && (
        <SettingRow name="Nothing">No policy sets anything for Upward in this browser.</SettingRow>
      )}
      {routes && (
        <SettingRow name="Where concerns are heard" action={SET}>
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
        <SettingRow name="Sites to offer" action={SET}>
          {sites.length === 0 ? 'None.' : sites.map(hostOf).join(', ')}
        </SettingRow>
      )}
      {sharedComputer !== undefined && (
        <SettingRow name="Shared computer" action={SET}>
          {sharedComputer ? 'On' : 'Off'}.
        </SettingRow>
      )}
    </SettingsCard>
  );
}
