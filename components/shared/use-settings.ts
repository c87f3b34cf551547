import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/schema/settings.ts';
import { useServices } from './services.tsx';

/** What the person chose, kept in step with every page. */
export function useSettings(): Settings {
  const { settings } = useServices();
  const [read, setRead] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const again = () => void settings.read().then(setRead);
    again();
    return settings.onChange(again);
  }, [settings]);
  return read;
}
