import { Identity, VaultWords } from '../schema/primitives.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { type KeyPair, recipientOf } from './sealed-file.ts';

/** The secret key of a vault as it stands in a file, with the vault's two words where the file tells them. */
export interface NamedKeyPair extends KeyPair {
  readonly name: string | null;
}

const NAME_LINE = /^# Upward vault: (.*)$/;

/** Writes a secret key the way age's own programs keep one: a line of comment, with the vault's name, above the key. */
export function identityText(identity: string, name: string): Bytes {
  return utf8(`# Upward vault: ${name}\n${identity}\n`);
}

/** Reads the first secret key among lines of comment; null where there is none, or its checksum does not hold. */
export async function readIdentityText(content: Bytes): Promise<NamedKeyPair | null> {
  const lines = new TextDecoder().decode(content).split(/\r?\n/);
  const identity = lines.find((line) => Identity.safeParse(line).success);
  if (identity === undefined) return null;
  const name = VaultWords.safeParse(
    lines.map((line) => NAME_LINE.exec(line)?.[1]).find((each) => each !== undefined),
  );
  try {
    return { identity, recipient: await recipientOf(identity), name: name.success ? name.data : null };
  } catch {
    // The letters are a key's, the key is none.
    return null;
  }
}
