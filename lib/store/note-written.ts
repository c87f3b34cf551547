import type { RecordVersion } from '../schema/vault-record.ts';
import { type LastWritten, writeLastWritten } from './browser-session.ts';
import { type Content, isEmpty } from './next-version.ts';
import type { StoreParts } from './store-parts.ts';

/** So many are noted side by side. */
const NOTED_AT_ONCE = 20;

/** Notes of many versions what may be written over them once the vault is locked. */
export async function noteAll(
  parts: Pick<StoreParts, 'session'>,
  all: readonly { readonly id: string; readonly version: RecordVersion }[],
): Promise<void> {
  for (let from = 0; from < all.length; from += NOTED_AT_ONCE) {
    const some = all.slice(from, from + NOTED_AT_ONCE);
    await Promise.all(some.map(({ id, version }) => noteWritten(parts, id, version)));
  }
}

/** Notes of one version what may be written over it once the vault is locked. */
export async function noteWritten(
  { session }: Pick<StoreParts, 'session'>,
  id: string,
  { clock, content }: RecordVersion,
): Promise<void> {
  // A draft that was never more has nothing to note.
  if (!isEmpty(clock)) await writeLastWritten(session, id, { clock, was: kindOf(content) });
}

function kindOf(content: Content): LastWritten['was'] {
  if (content === null) return 'erased';
  return content.type === 'draft' ? 'draft' : 'record';
}
