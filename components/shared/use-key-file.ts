import { useState } from 'preact/hooks';
import { randomGroups } from '../../lib/shared/crockford.ts';
import { randomWords } from '../../lib/shared/words.ts';
import { sealKeyFile } from '../../lib/vault/key-file.ts';
import { useServices } from './services.tsx';

/** A key file that was saved, and the words that open it, which are kept nowhere. */
export interface SavedKey {
  readonly fileName: string;
  readonly words: readonly string[];
}

/** Saves a secret key as an age passphrase file under six new words. `saved` is null until then. */
export function useKeyFile(whose: 'study' | 'round') {
  const { passphrases, random, saveFile } = useServices();
  const [saved, setSaved] = useState<SavedKey | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async (identity: string) => {
    if (busy) return;
    setBusy(true);
    const words = randomWords(6, random);
    const fileName = `upward-${whose}-key-${randomGroups(1, random)}.age`;
    saveFile(fileName, await sealKeyFile(identity, words, passphrases));
    setSaved({ fileName, words });
    setBusy(false);
  };
  return { save, saved, busy };
}
