import { LOCAL_TYPES, RECORD_TYPES } from '../../../lib/schema/vault-record.ts';
import { toBase64Url } from '../../../lib/shared/bytes.ts';
import { type PassphraseFiles, passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import type { RawTables } from '../../e2e/support/raw-tables.ts';
import { memoryDatabase, memoryVault } from '../../fixtures/vault.ts';
import type { VaultFaults } from './vault-faults.ts';

/** What lies in raw tables once a passphrase opened them: each record as text, and how many do not open. */
export interface Contents {
  readonly texts: readonly string[];
  readonly unreadable: number;
}

/** A file that was opened is not worked on again: the same one is looked at before and after. */
function rememberingFiles(files: PassphraseFiles): PassphraseFiles {
  const known = new Map<string, ReturnType<PassphraseFiles['open']>>();
  return {
    seal: files.seal,
    open(passphrase, file) {
      const name = JSON.stringify([passphrase, toBase64Url(file)]);
      const opened = known.get(name) ?? files.open(passphrase, file);
      known.set(name, opened);
      return opened;
    },
  };
}

const passphrases = rememberingFiles(passphraseFiles());

/** Opens raw tables in this process, by the product's own code. Null where the passphrase opens no vault of them. */
export async function contentsOf(tables: RawTables, passphrase: string): Promise<Contents | null> {
  const database = memoryDatabase();
  await database.vaults.bulkAdd([...tables.vaults]);
  await database.keys.bulkAdd([...tables.keys]);
  await database.records.bulkAdd([...tables.records]);
  const { vault } = memoryVault({ database, passphrases });
  const opened = await vault.unlock(passphrase);
  if (!opened.ok) return null;
  const texts: string[] = [];
  for (const type of RECORD_TYPES.filter((each) => !NOT_LOOKED_AT.includes(each))) {
    const list = await vault.list(type);
    if (!list.ok) throw new Error(`The list of ${type} is refused: ${list.refusal}.`);
    texts.push(...list.value.map(({ value }) => JSON.stringify([type, value])));
  }
  const unreadable = await vault.unreadable();
  return { texts, unreadable: unreadable.ok ? unreadable.value : Number.NaN };
}

/** What belongs to one computer, and what notes that the vault was made safe: a page may write it by itself. */
const NOT_LOOKED_AT: readonly string[] = [...LOCAL_TYPES, 'safekeeping'];

/** What must be in the tables, and what may be beside it. */
export interface Wanted {
  readonly kept: readonly string[];
  readonly all: readonly string[];
}

/** What is wrong with what was opened, as sentences. Empty lists are the promise. */
export function contentFaults({ texts, unreadable }: Contents, { kept, all }: Wanted): VaultFaults {
  const there = new Set(texts);
  const may = new Set(all);
  const strange = texts.filter((text) => !may.has(text));
  return {
    lost: kept.filter((text) => !there.has(text)).map((text) => `not there: ${text}`),
    halfWritten: [
      ...strange.map((text) => `never written so: ${text}`),
      ...(there.size === texts.length ? [] : [`${texts.length - there.size} are there twice`]),
      ...(unreadable === 0 ? [] : [`${unreadable} do not open`]),
    ],
  };
}
