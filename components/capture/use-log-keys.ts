import { useLayoutEffect } from 'preact/hooks';
import type { Domain, Kind } from '../../lib/schema/domain.ts';
import { useSettings } from '../shared/use-settings.ts';
import { domainOfKey } from './domain-picker.tsx';

interface LogKeys {
  readonly onSave: () => void;
  readonly onDomain: (domain: Domain) => void;
  readonly onKind: (kind: Kind) => void;
}

const KINDS: Readonly<Record<string, Kind>> = { k: 'keep', c: 'change' };

/**
 * The keys of the log form, wherever focus is on the page: Ctrl or Cmd with Enter saves; from outside a field 1 to 7 choose
 * a domain and K or C keep or change, unless the person turned single keys off. Gives whether they are on.
 */
export function useLogKeys(keys: LogKeys): boolean {
  const { singleKeys } = useSettings();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        return keys.onSave();
      }
      if (!singleKeys || isField(event.target)) return;
      const domain = domainOfKey(event.key);
      const kind = KINDS[event.key.toLowerCase()];
      if (domain !== null) keys.onDomain(domain);
      else if (kind !== undefined) keys.onKind(kind);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return singleKeys;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
}
