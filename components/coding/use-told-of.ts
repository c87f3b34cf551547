import { useState } from 'preact/hooks';
import type { Coding } from '../../lib/schema/coding.ts';

/** Says a line of a coding as it then is: undone or changed since, the line is no longer true of it. */
export function useToldOf(coding: Coding): {
  readonly told: string;
  readonly tell: (line: string, of?: Coding) => void;
} {
  const [said, setSaid] = useState({ line: '', of: coding });
  return {
    told: said.of === coding ? said.line : '',
    tell: (line, of = coding) => setSaid({ line, of }),
  };
}
