import { useCallback, useMemo } from 'preact/hooks';
import type { Codebook } from '../../lib/schema/codebook.ts';

/** Gives a code's name by its id. */
export function useCodeNames(codebook: Codebook): (code: string) => string {
  const names = useMemo(() => new Map(codebook.map(({ id, name }) => [id, name])), [codebook]);
  return useCallback((code) => names.get(code) ?? 'a code', [names]);
}
