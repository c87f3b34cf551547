import { useEffect, useState } from 'preact/hooks';
import type { SitePattern } from '../../lib/schema/site.ts';
import { useServices } from '../shared/services.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import { useSites } from '../shared/use-sites.ts';

/** The site in front that is offered now, or null; an offer that stood once is not made again in this browser profile. */
export function useOffer(): { readonly offer: SitePattern | null; readonly answered: () => void } {
  const { offered } = useServices();
  const now = useSites();
  const { sites: suggested = [], launcherOff = false } = usePolicy();
  const [offer, setOffer] = useState<SitePattern | null>(null);
  const current = now?.current ?? null;
  const isOn = now?.list.some(({ pattern }) => pattern === current) ?? false;
  const isSuggested = !launcherOff && current !== null && !isOn && suggested.includes(current);
  useEffect(() => {
    if (!isSuggested) return;
    let left = false;
    void offered.read().then((before) => {
      if (left || before.includes(current)) return;
      setOffer(current);
      void offered.change((list) => (list.includes(current) ? list : [...list, current]));
    });
    return () => {
      left = true;
    };
  }, [isSuggested, current, offered]);
  return { offer: isSuggested && offer === current ? offer : null, answered: () => setOffer(null) };
}
