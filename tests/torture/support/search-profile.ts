import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logRecords, tableEntries } from './packed/leveldb.ts';
import { unMozLz4 } from './packed/moz-lz4.ts';
import { isSqlite, sqliteValues } from './packed/sqlite.ts';

/** A place in which a string was found: the file, what had to be unpacked, and the string from there on. */
export interface Hit {
  readonly file: string;
  readonly layer: 'as it is' | 'LevelDB' | 'mozLz4' | 'SQLite';
  readonly encoding: 'UTF-8' | 'UTF-16';
  readonly found: string;
}

/** How much of a hit is shown: the longest string that is looked for. */
const SHOWN = 40;

/**
 * Searches every file below a folder, whatever its name, for a string of ASCII letters in small or large letters: as it
 * lies there, in UTF-8 and in UTF-16 of either order, and in what LevelDB, mozLz4 and SQLite hold packed. Says how many
 * files and how many bytes, unpacked, it looked at.
 */
export async function searchProfile(
  folder: string,
  wanted: string,
): Promise<{ readonly hits: readonly Hit[]; readonly files: number; readonly bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hits: Hit[] = [];
  let bytes = 0;
  for (const path of files) {
    const content = new Uint8Array(await readFile(path));
    for (const [layer, parts] of layersOf(path, content)) {
      for (const part of parts) {
        bytes += part.length;
        for (const hit of hitsIn(part, wanted))
          hits.push({ file: path.slice(folder.length + 1), layer, ...hit });
      }
    }
  }
  return { hits, files: files.length, bytes };
}

function layersOf(
  path: string,
  content: Uint8Array,
): readonly (readonly [Hit['layer'], readonly Uint8Array[]])[] {
  const unpacked = unMozLz4(content);
  return [
    ['as it is', [content]],
    ['mozLz4', unpacked === null ? [] : [unpacked]],
    ['LevelDB', /\.ldb$|\.sst$/.test(path) ? tableEntries(content) : []],
    // A manifest is of the same form as a log, and holds keys.
    ['LevelDB', /\.log$|MANIFEST-\d+$/.test(path) ? logRecords(content) : []],
    ['SQLite', isSqlite(content) ? sqliteValues(path) : []],
  ];
}

function hitsIn(part: Uint8Array, wanted: string): readonly Pick<Hit, 'encoding' | 'found'>[] {
  const text = Buffer.from(part.buffer, part.byteOffset, part.length).toString('latin1').toLowerCase();
  const small = wanted.toLowerCase();
  // In UTF-16 of either order a zero stands between any two letters.
  const wide = [...small].join('\0');
  return [
    ...placesOf(text, small).map((at) => ({ encoding: 'UTF-8' as const, found: text.slice(at, at + SHOWN) })),
    ...placesOf(text, wide).map((at) => ({
      encoding: 'UTF-16' as const,
      found: text.slice(at, at + 2 * SHOWN).replaceAll('\0', ''),
    })),
  ];
}

function placesOf(text: string, wanted: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
