import { useLayoutEffect } from 'preact/hooks';
import { useSettings } from './use-settings.ts';

/**
 * Keys that act without a modifier while focus is in no text, list or number field, by their lower-case name. Gives whether
 * they are on: people may turn them off (WCAG 2.1.4).
 */
export function useSingleKeys(keys: Readonly<Record<string, () => void>>): boolean {
  const { singleKeys } = useSettings();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey } = event;
      if (!singleKeys || event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
      if (isField(event.target)) return;
      const act = keys[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return singleKeys;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
}
