import { pathIn, quotedBytes, quotedIn, type SystemCall, type Told } from './strace.ts';

/** The calls by which a browser changes its files. */
export const DISK_CALLS = [
  ...['open', 'openat', 'creat', 'write', 'pwrite64', 'writev', 'pwritev', 'pwritev2', 'lseek'],
  ...['ftruncate', 'truncate', 'fallocate', 'rename', 'renameat', 'renameat2', 'link', 'linkat'],
  ...['unlink', 'unlinkat', 'mkdir', 'mkdirat', 'rmdir', 'fsync', 'fdatasync'],
] as const;

/** A file's bytes by its path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What lies on a disk between one sync and the next. A power cut may come at any moment of it.
 *
 * - `synced`: what the disk must keep, and nothing else: the bytes of each file at its last sync, under the names that were
 *   synced.
 * - `torn`: every name as it is now, and of what was written to a file since its last sync the first half.
 * - `zeroed`: the same, with zeros in place of all that was written since: the length was kept, the content was not.
 */
export interface DiskStretch {
  /** From when on nothing more was synced, in milliseconds of the computer's clock: the begin of the next sync. */
  readonly until: number;
  readonly images: { readonly synced: Files; readonly torn: Files; readonly zeroed: Files };
}

interface Inode {
  /** As the running system sees it. */
  bytes: Uint8Array;
  /** As it was at its last sync. */
  kept: Uint8Array;
}

/**
 * A disk as recorded calls leave it, which forgets at a power cut what was not synced. Simpler than any real one: a sync of a
 * file keeps its bytes and its own name, as ext4, xfs and btrfs do for a new file; a sync of a folder keeps every name in
 * it; nothing else is ever kept, though a real disk writes much by itself. Folders themselves are not modelled: an image
 * has those it needs.
 */
export class RecordedDisk {
  readonly #folder: string;
  readonly #now = new Map<string, Inode>();
  readonly #kept = new Map<string, Inode>();
  /** Where the next write of a file goes, by its descriptor; `end` where it was opened to append. */
  readonly #positions = new Map<string, number | 'end'>();
  /** What stood in a file when its sync began, by the begun call's file. */
  readonly #syncing = new Map<string, Uint8Array>();

  /** A disk on which `files` lie, all synced. Only what is below `folder` is looked at. */
  constructor(folder: string, files: Files) {
    this.#folder = folder;
    for (const [path, bytes] of files) {
      const inode = { bytes, kept: bytes };
      this.#now.set(path, inode);
      this.#kept.set(path, inode);
    }
  }

  /** Takes calls and gives what lies on the disk before each sync, and at the end. Throws for a call it does not know. */
  async *play(told: AsyncIterable<Told>): AsyncGenerator<DiskStretch> {
    for await (const each of told) {
      if ('begun' in each) {
        this.#beginSync(each.begun);
        continue;
      }
      const { ended } = each;
      if (isSync(ended.name) && this.#isOurs(pathIn(ended.inside))) yield this.#stretch(ended.began);
      this.#take(ended);
    }
    yield this.#stretch(Number.POSITIVE_INFINITY);
  }

  #stretch(until: number): DiskStretch {
    const images = {
      synced: new Map([...this.#kept].map(([path, { kept }]) => [path, kept])),
      torn: this.#unsynced((tail) => tail.subarray(0, Math.floor(tail.length / 2))),
      zeroed: this.#unsynced((tail) => new Uint8Array(tail.length)),
    };
    return { until, images };
  }

  #unsynced(left: (tail: Uint8Array) => Uint8Array): Files {
    return new Map(
      [...this.#now].map(([path, { bytes, kept }]) => {
        const grown = bytes.length > kept.length ? bytes.subarray(kept.length) : new Uint8Array();
        return [path, joined(kept, left(grown))];
      }),
    );
  }

  #beginSync({ name, inside }: Pick<SystemCall, 'name' | 'inside'>): void {
    const path = pathIn(inside);
    const inode = isSync(name) && path !== null ? this.#now.get(path) : undefined;
    if (path !== null && inode) this.#syncing.set(path, inode.bytes);
  }

  #take(call: SystemCall): void {
    const { name, inside } = call;
    if (/^(open|openat|creat)$/.test(name)) this.#open(call);
    else if (/^rename/.test(name)) this.#rename(inside);
    else if (/^unlink/.test(name)) this.#unlink(inside);
    else if (!/^(mkdir|mkdirat|rmdir)$/.test(name)) this.#takeOnFile(call);
  }

  #takeOnFile({ name, inside, result }: SystemCall): void {
    const path = pathIn(inside);
    if (path === null || !this.#isOurs(path)) return;
    const at = `${inside.split('<', 1)[0]} ${path}`;
    const last = Number(/, (\d+)$/.exec(inside)?.[1]);
    if (isSync(name)) this.#sync(path);
    else if (name === 'lseek') this.#positions.set(at, Number(result));
    else if (name === 'write') this.#write(path, { at, data: dataIn(inside, result) });
    else if (name === 'pwrite64') this.#writeAt(path, last, dataIn(inside, result));
    else if (name === 'ftruncate') this.#cut(path, last);
    else throw new Error(`The recorded disk does not know ${name}(${inside.slice(0, 200)}).`);
  }

  #open({ inside, result }: SystemCall): void {
    const path = pathIn(result);
    if (path === null || !this.#isOurs(path) || /O_DIRECTORY/.test(inside)) return;
    this.#positions.set(`${result.split('<', 1)[0]} ${path}`, /O_APPEND/.test(inside) ? 'end' : 0);
    const isNew = !this.#now.has(path);
    if (isNew && /O_CREAT/.test(inside)) this.#now.set(path, { bytes: EMPTY, kept: EMPTY });
    if (/O_TRUNC/.test(inside)) this.#cut(path, 0);
  }

  #write(path: string, { at, data }: { at: string; data: Uint8Array }): void {
    const position = this.#positions.get(at);
    if (position === undefined) throw new Error(`Nobody opened ${at}.`);
    const start = position === 'end' ? (this.#now.get(path)?.bytes.length ?? 0) : position;
    this.#writeAt(path, start, data);
    if (position !== 'end') this.#positions.set(at, start + data.length);
  }

  #writeAt(path: string, position: number, data: Uint8Array): void {
    const inode = this.#now.get(path);
    // A file that was removed while it was open.
    if (inode === undefined) return;
    const bytes = new Uint8Array(Math.max(inode.bytes.length, position + data.length));
    bytes.set(inode.bytes);
    bytes.set(data, position);
    inode.bytes = bytes;
  }

  #cut(path: string, length: number): void {
    const inode = this.#now.get(path);
    if (inode === undefined) return;
    const bytes = new Uint8Array(length);
    bytes.set(inode.bytes.subarray(0, length));
    inode.bytes = bytes;
  }

  #rename(inside: string): void {
    const [from = '', to = ''] = quotedIn(inside);
    const inode = this.#now.get(from);
    if (inode === undefined) return;
    this.#now.delete(from);
    this.#now.set(to, inode);
  }

  #unlink(inside: string): void {
    const [path = ''] = quotedIn(inside);
    this.#now.delete(path);
  }

  #sync(path: string): void {
    const inode = this.#now.get(path);
    if (inode === undefined) {
      this.#syncNames(path);
      return;
    }
    inode.kept = this.#syncing.get(path) ?? inode.bytes;
    this.#syncing.delete(path);
    this.#kept.set(path, inode);
  }

  /** A sync of a folder: the names in it are from now on what they are. */
  #syncNames(folder: string): void {
    const isIn = (path: string) =>
      path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
    for (const path of [...this.#kept.keys()].filter(isIn)) this.#kept.delete(path);
    for (const [path, inode] of this.#now) if (isIn(path)) this.#kept.set(path, inode);
  }

  #isOurs(path: string | null): boolean {
    return path?.startsWith(this.#folder) === true && !path.endsWith('(deleted)');
  }
}

const EMPTY = new Uint8Array();

function isSync(name: string): boolean {
  return name === 'fsync' || name === 'fdatasync';
}

/** The data of a write, as far as the system took it. */
function dataIn(inside: string, result: string): Uint8Array {
  const [quoted = ''] = quotedIn(inside);
  return quotedBytes(quoted).subarray(0, Number(result));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}
