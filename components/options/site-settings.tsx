import { CORNERS, Corner, hostOf } from '../../lib/schema/site.ts';
import { TextButton } from '../shared/button.tsx';
import { CORNER_LABELS } from '../shared/corner-text.ts';
import { SelectField } from '../shared/fields.tsx';
import { Tag } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { SetByHospital } from '../shared/set-by-hospital.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { type KnownSite, useSites } from '../shared/use-sites.ts';
import { useNoVaultYet } from '../shared/use-vault.ts';
import { SettingRow, SettingsCard } from './setting-row.tsx';
import { SwitchButton } from './switch-button.tsx';

const CORNER_CHOICES = CORNERS.map((corner) => [corner, CORNER_LABELS[corner]] as const);

/** The sites with the launcher: the corner it stands in, and the way to turn it off. */
export function SiteSettings() {
  const { sites: suggested = [], launcherOff } = usePolicy();
  const all = useSites()?.list ?? [];
  const list = launcherOff === true ? [] : all;
  const noVaultYet = useNoVaultYet();
  return (
    <SettingsCard title="Sites with the launcher" id="sites">
      {list.map((site) => (
        <SiteRow
          key={site.pattern}
          site={site}
          suggested={suggested.includes(site.pattern)}
          noVaultYet={noVaultYet}
        />
      ))}
      <SettingRow name={list.length > 0 ? 'Everywhere else' : 'Everywhere'}>
        {launcherOff === true ? (
          <>
            Turned off. The toolbar button always works. <SetByHospital />
          </>
        ) : (
          <>
            Not shown. The toolbar button always works. To show the launcher on a site, open the panel beside
            it and press More.
          </>
        )}
      </SettingRow>
    </SettingsCard>
  );
}

interface SiteRowProps {
  readonly site: KnownSite;
  readonly suggested: boolean;
  readonly noVaultYet: boolean;
}

function SiteRow({ site, suggested, noVaultYet }: SiteRowProps) {
  const { sites } = useServices();
  const { pattern, corner, granted, hiddenUntil } = site;
  const host = hostOf(pattern);
  const move = (value: string) => {
    const parsed = Corner.safeParse(value);
    if (parsed.success) void sites.moveTo(pattern, parsed.data);
  };
  return (
    <SettingRow
      name={host}
      action={<SwitchButton of={`on ${host}`} on onSwitch={() => void sites.turnOff(pattern)} />}
    >
      {granted ? (
        <>
          {noVaultYet ? 'Shown once the first observation was saved' : 'Shown'}
          {hiddenUntil !== null && ', hidden for today'}. Upward never reads the page.
        </>
      ) : (
        <>
          Not shown: the browser does not let it in.{' '}
          <TextButton onPress={() => void sites.turnOn(pattern)}>Ask again</TextButton>
        </>
      )}{' '}
      {suggested && <Tag tone="managed">Suggested by your hospital</Tag>}
      <SelectField label={`Corner on ${host}`} value={corner} choices={CORNER_CHOICES} onValue={move} />
    </SettingRow>
  );
}
