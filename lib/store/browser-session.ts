import { z } from 'zod';
import { Id } from '../schema/primitives.ts';
import { RecordClock } from '../schema/record-clock.ts';
import { Keyring } from '../schema/vault-row.ts';

/** One value of `storage.session`: memory of the browser, shared by our pages, which no disk ever sees. */
export interface SessionArea {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
  /** Calls `listener` when any page changes the area; gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** The areas of one browser session, by name. */
export type BrowserSession = (name: string) => SessionArea;

/** The area that is written to when every page has to forget what it shows, some moments before the keys go. */
export const PUT_AWAY = 'put-away';

/** Whose vault this browser session writes to, and whether its owner has said so since the last lock. */
const Chosen = z.strictObject({ vault: Id, known: z.boolean() });
export type Chosen = z.infer<typeof Chosen>;

/** What was last written under an id in this session: enough to order a version that is written over it while locked. */
const LastWritten = z.strictObject({ clock: RecordClock, was: z.enum(['draft', 'record', 'erased']) });
export type LastWritten = z.infer<typeof LastWritten>;

/** The keyring, or null where no vault is unlocked. */
export async function readKeyring(session: BrowserSession): Promise<Keyring | null> {
  return parsed(Keyring, await session('keyring').read());
}

/** The keyring of this very vault, or null where it is locked, be another one open. */
export async function keyringOf(
  session: BrowserSession,
  vault: { readonly id: string },
): Promise<Keyring | null> {
  const keyring = await readKeyring(session);
  return keyring?.vault === vault.id ? keyring : null;
}

/** Puts the keyring where every page finds it. */
export function writeKeyring(session: BrowserSession, keyring: Keyring): Promise<void> {
  return session('keyring').write(keyring);
}

/** The vault this session writes to, or null where none was chosen yet. */
export async function readChosen(session: BrowserSession): Promise<Chosen | null> {
  return parsed(Chosen, await session('vault').read());
}

/** Notes whose vault this session writes to. */
export function writeChosen(session: BrowserSession, chosen: Chosen): Promise<void> {
  return session('vault').write(chosen);
}

/** Drops the keys. Whose vault it was is kept, but from now on it has to be said again who writes. */
export async function dropKeys(session: BrowserSession): Promise<void> {
  const chosen = await readChosen(session);
  if (chosen !== null) await writeChosen(session, { ...chosen, known: false });
  await session('keyring').clear();
}

/** What this session last wrote under an id; null where it wrote nothing there. */
export async function readLastWritten(session: BrowserSession, id: string): Promise<LastWritten | null> {
  return parsed(LastWritten, await session(areaOf(id)).read());
}

/** Notes what was written under an id. */
export function writeLastWritten(session: BrowserSession, id: string, last: LastWritten): Promise<void> {
  return session(areaOf(id)).write(last);
}

function areaOf(id: string): string {
  return `written ${id}`;
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
