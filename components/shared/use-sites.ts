import { useEffect, useState } from 'preact/hooks';
import type { Site, SitePattern } from '../../lib/schema/site.ts';
import { useServices } from './services.tsx';

/** A site on the list, and whether the browser lets the launcher in now. */
export interface KnownSite extends Site {
  readonly granted: boolean;
}

/** The sites with a launcher, and the one of the tab in front (null where none can stand). */
export interface SitesNow {
  readonly current: SitePattern | null;
  readonly list: readonly KnownSite[];
}

/** The sites as they are now, read again after every change; null until the first answer. */
export function useSites(): SitesNow | null {
  const { sites } = useServices();
  const [now, setNow] = useState<SitesNow | null>(null);
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      latest += 1;
      const turn = latest;
      const [current, list] = await Promise.all([sites.current(), sites.list()]);
      const granted = await Promise.all(list.map(({ pattern }) => sites.isGranted(pattern)));
      if (turn !== latest) return;
      setNow({ current, list: list.map((site, index) => ({ ...site, granted: granted[index] ?? false })) });
    };
    void read();
    const stop = sites.onChange(() => void read());
    return () => {
      latest = -1;
      stop();
    };
  }, [sites]);
  return now;
}
