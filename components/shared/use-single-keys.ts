import { useLayoutEffect } from 'preact/hooks';

/**
 * Keys that act without a modifier while focus is in no text, list or number field, by their lower-case name. `on` is what
 * the person chose: such keys can be turned off (WCAG 2.1.4).
 */
export function useSingleKeys(on: boolean, keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey } = event;
      if (!on || event.defaultPrevented || event.isComposing || event.repeat || ctrlKey || metaKey || altKey)
        return;
      if (isField(event.target)) return;
      const act = keys[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
}
