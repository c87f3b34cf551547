import { useRef, useState } from 'preact/hooks';
import { hostOf } from '../../lib/schema/site.ts';
import { Button } from '../shared/button.tsx';
import { CORNER_LABELS } from '../shared/corner-text.ts';
import { useServices } from '../shared/services.tsx';
import { SetByHospital } from '../shared/set-by-hospital.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { type KnownSite, useSites } from '../shared/use-sites.ts';
import { useNoVaultYet } from '../shared/use-vault.ts';

/** Turns the launcher on or off for the site in front; nothing for a page where none can stand. */
export function ThisSite() {
  const { sites } = useServices();
  const now = useSites();
  const noVaultYet = useNoVaultYet();
  const { launcherOff } = usePolicy();
  const [refused, setRefused] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const current = now?.current ?? null;
  if (now === null || current === null) return null;
  if (launcherOff === true) return <LauncherOff />;
  const site = now.list.find(({ pattern }) => pattern === current);
  // The pressed button goes with the state it was for.
  const turnOn = () => {
    heading.current?.focus();
    void sites.turnOn(current).then((shown) => setRefused(shown ? null : current));
  };
  const turnOff = () => {
    heading.current?.focus();
    setRefused(null);
    void sites.turnOff(current);
  };
  return (
    <section class="card this-site" aria-labelledby="this-site">
      <h2 class="title title--small" id="this-site" tabIndex={-1} ref={heading}>
        On this page
      </h2>
      <p>
        <strong>{hostOf(current)}</strong>
      </p>
      <p role="status">
        {refused === current
          ? 'The browser did not allow it, so nothing was changed. You can ask again.'
          : stateInWords(site, noVaultYet)}
      </p>
      <p class="hint">
        A small button in a corner of the page opens a card to write on. Upward never reads the page.
      </p>
      <div class="row row--wrap">
        {!site?.granted && (
          <Button kind="quiet" onPress={turnOn}>
            Show Upward on this site
          </Button>
        )}
        {site && (
          <Button kind="quiet" onPress={turnOff}>
            Turn off on this site
          </Button>
        )}
      </div>
    </section>
  );
}

function LauncherOff() {
  return (
    <section class="card this-site">
      <p>
        <SetByHospital />
      </p>
      <p>
        The small button in pages is turned off. This panel opens beside every page, by its toolbar button.
      </p>
    </section>
  );
}

function stateInWords(site: KnownSite | undefined, noVaultYet: boolean): string {
  if (site === undefined) return 'Upward is not shown here.';
  if (!site.granted) return 'It is meant to show here, but the browser does not let it in.';
  if (noVaultYet) return 'Turned on here. It shows once the first observation was saved.';
  const corner = CORNER_LABELS[site.corner].toLowerCase();
  return site.hiddenUntil === null
    ? `Shown here, ${corner}.`
    : `Turned on here, ${corner}, hidden for today.`;
}
