import { DOMAINS, type Domain, type Kind } from '../../lib/schema/domain-list.ts';
import { useCommandEnter } from '../shared/use-command-enter.ts';
import { useSettings } from '../shared/use-settings.ts';
import { useSingleKeys } from '../shared/use-single-keys.ts';

interface LogKeys {
  readonly onSave: () => void;
  readonly onDomain: (domain: Domain) => void;
  readonly onKind: (kind: Kind) => void;
}

/**
 * The keys of the log form, wherever focus is on the page: Ctrl or Cmd with Enter saves; from outside a field 1 to 7 choose
 * a domain and K or C keep or change. Gives whether single keys are on.
 */
export function useLogKeys({ onSave, onDomain, onKind }: LogKeys): boolean {
  useCommandEnter(onSave);
  const digits = DOMAINS.map((domain, index) => [String(index + 1), () => onDomain(domain)] as const);
  const { singleKeys } = useSettings();
  useSingleKeys(singleKeys, {
    ...Object.fromEntries(digits),
    k: () => onKind('keep'),
    c: () => onKind('change'),
  });
  return singleKeys;
}
