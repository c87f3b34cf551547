import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiskStretch, type Files, RecordedDisk } from '../../torture/support/recorded-disk.ts';
import { readTrace, underStrace } from '../../torture/support/strace.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upward-trace-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Plays lines as strace writes them on a disk on which `/db/old` lies. */
async function play(lines: readonly string[]): Promise<DiskStretch[]> {
  const trace = join(folder, 'trace');
  await writeFile(trace, lines.map((line, index) => `7 ${100 + index}.5 ${line}\n`).join(''));
  const disk = new RecordedDisk('/db', new Map([['/db/old', new Uint8Array(Buffer.from('old'))]]));
  return Array.fromAsync(disk.play(readTrace(trace, (line) => line.includes('/db'))));
}

const shown = (files: Files | undefined) =>
  Object.fromEntries(
    [...(files ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]),
  );

const OPEN = 'openat(AT_FDCWD</>, "/db/log", O_RDWR|O_CREAT, 0600) = 4</db/log>';
const WRITE = (text: string, length = text.length) => `write(4</db/log>, "${text}", ${length}) = ${length}`;
const SYNC = 'fdatasync(4</db/log>) = 0';

describe('a recorded disk', () => {
  it('has lost at each sync what was not synced before, and has it after', async () => {
    const [before, after] = await play([OPEN, WRITE('abcd'), SYNC]);
    expect(shown(before?.images.synced)).toEqual({ '/db/old': 'old' });
    expect(shown(before?.images.torn)).toEqual({ '/db/old': 'old', '/db/log': 'ab' });
    expect(shown(before?.images.zeroed)).toEqual({ '/db/old': 'old', '/db/log': '\0\0\0\0' });
    expect(before?.until).toBe(102_500);
    expect(shown(after?.images.synced)).toEqual({ '/db/old': 'old', '/db/log': 'abcd' });
    expect(after?.until).toBe(Number.POSITIVE_INFINITY);
  });

  it('adds what is written to a file that was opened to append at its end', async () => {
    const append = 'openat(AT_FDCWD</>, "/db/old", O_WRONLY|O_APPEND) = 5</db/old>';
    const [before] = await play([append, 'write(5</db/old>, "er", 2) = 2', 'fdatasync(5</db/old>) = 0']);
    expect(shown(before?.images.synced)).toEqual({ '/db/old': 'old' });
    expect(shown(before?.images.zeroed)).toEqual({ '/db/old': 'old\0\0' });
    expect(shown(before?.images.torn)).toEqual({ '/db/old': 'olde' });
  });

  it('does not keep what was written while a sync ran', async () => {
    const trace = join(folder, 'two');
    await writeFile(
      trace,
      [
        `7 1.0 ${OPEN}`,
        `7 1.1 ${WRITE('ab')}`,
        '7 1.2 fdatasync(4</db/log> <unfinished ...>',
        `8 1.3 ${WRITE('cd')}`,
        '7 1.4 <... fdatasync resumed>) = 0',
      ].join('\n'),
    );
    const stretches = await Array.fromAsync(
      new RecordedDisk('/db', new Map()).play(readTrace(trace, (line) => line.includes('/db'))),
    );
    expect(stretches.map(({ until }) => until)).toEqual([1200, Number.POSITIVE_INFINITY]);
    expect(shown(stretches.at(-1)?.images.synced)).toEqual({ '/db/log': 'ab' });
  });

  it('keeps a new name once its folder was synced, and an old one until then', async () => {
    const stretches = await play([
      OPEN,
      WRITE('ab'),
      SYNC,
      'rename("/db/log", "/db/old") = 0',
      'fsync(5</db>) = 0',
    ]);
    expect(stretches.map(({ images }) => shown(images.synced))).toEqual([
      { '/db/old': 'old' },
      { '/db/old': 'old', '/db/log': 'ab' },
      { '/db/old': 'ab' },
    ]);
    expect(shown(stretches[1]?.images.torn)).toEqual({ '/db/old': 'ab' });
  });

  it('knows places to write at, cuts and removals', async () => {
    const stretches = await play([
      'openat(AT_FDCWD</>, "/db/old", O_RDWR) = 4</db/old>',
      'lseek(4</db/old>, 1, SEEK_SET) = 1',
      'write(4</db/old>, "\\x00\\n\\"", 3) = 3',
      'pwrite64(4</db/old>, "Z", 1, 0) = 1',
      'fsync(4</db/old>) = 0',
      'ftruncate(4</db/old>, 1) = 0',
      'fsync(4</db/old>) = 0',
      'unlink("/db/old") = 0',
      'fsync(5</db>) = 0',
    ]);
    expect(stretches.map(({ images }) => shown(images.synced)['/db/old'])).toEqual([
      'old',
      'Z\0\n"',
      'Z',
      undefined,
    ]);
  });

  it('does not pass over a call that it does not know', async () => {
    await expect(play([OPEN, 'fallocate(4</db/log>, 0, 0, 10) = 0'])).rejects.toThrow(
      /does not know fallocate/,
    );
  });
});

describe('the command line of strace', () => {
  it('names the calls and ends before the program', () => {
    const line = underStrace('/usr/bin/strace', '/tmp/out', ['fsync', 'fdatasync']);
    expect(line).toContain('trace=fsync,fdatasync');
    expect(line.at(-1)).toBe('--');
  });
});
