import type { Strength } from '../../lib/strength/judge-strength.ts';
import { Icon } from './icon.tsx';

const WORDS: Readonly<Record<Strength['level'], string>> = {
  weak: 'Too weak: would fall in',
  fair: 'Fair: would hold for',
  good: 'Good: would hold for',
};

/** Says how far a passphrase holds, in words, and against whom. Null while nothing is known. */
export function StrengthLine({ strength }: { strength: Strength | null }) {
  return (
    <div class="strength" role="status">
      {strength && (
        <>
          <p class={`strength__level strength__level--${strength.level}`}>
            {strength.level === 'good' && <Icon name="tick" />}
            <strong>
              {WORDS[strength.level]} {strength.lasts}
            </strong>
          </p>
          <p class="hint">
            Reckoned for somebody with a copy of this computer’s disk and a thousand processors, each of which
            takes a second to guess once.
          </p>
        </>
      )}
    </div>
  );
}
