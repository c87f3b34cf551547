import type { Bytes } from '../shared/bytes.ts';
import type { Result } from '../shared/result.ts';
import { WORDS } from '../shared/words.ts';

/** The files of a folder that a person chose. What cannot be reached rejects: a stick was taken out, the leave was withdrawn. */
export interface FolderFiles {
  /** Names a person would know it by. */
  readonly name: string;
  names(): Promise<string[]>;
  /**
   * The bytes of a file of at most `most` bytes. `too-large` is told by its size, with nothing read of it; `gone` where it is
   * not there, or cannot be read now.
   */
  read(name: string, most: number): Promise<Result<Bytes, 'gone' | 'too-large'>>;
  /** Writes a file whole: it is not there before it is complete. */
  write(name: string, content: Bytes): Promise<void>;
  /** Removes a file. A missing one is no error. */
  remove(name: string): Promise<void>;
}

/** A folder as the browser keeps it, and whether it lets us in. */
export interface FolderAccess {
  readonly files: FolderFiles;
  /** Whether the browser lets us read and write there now, without asking. */
  isOpen(): Promise<boolean>;
  /** Asks for it; to be called within a click. */
  ask(): Promise<boolean>;
}

/** How a page comes to a folder. */
export interface FolderParts {
  /** Lets the person pick a folder, within a click; null where they picked none. */
  readonly pick: () => Promise<FileSystemDirectoryHandle | null>;
  readonly access: (handle: FileSystemDirectoryHandle) => FolderAccess;
}

const VAULT_FILE = /^upward-([a-z]+)-([a-z]+)\.age$/;
const KNOWN_WORDS = new Set(WORDS);
const COPY_FILE = /^[A-Za-z0-9_-]{22}\.age$/;

/** The file that holds a vault's secret key under its passphrase. */
export function vaultFileName(words: string): string {
  return `upward-${words.replace(' ', '-')}.age`;
}

/** The two words of the vaults whose key lies in a folder. A file that is handed in has a name much like it, but of no words. */
export function vaultsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const [, first, second] = VAULT_FILE.exec(name) ?? [];
    if (first === undefined || second === undefined) return [];
    return KNOWN_WORDS.has(first) && KNOWN_WORDS.has(second) ? [`${first} ${second}`] : [];
  });
}

/** Whether a file may hold a version of a record. */
export function isCopyFile(name: string): boolean {
  return COPY_FILE.test(name);
}

/** The largest copy that is read, in bytes: a led round with its seats is some tens of thousands. */
export const LARGEST_COPY = 1024 * 1024;
