import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unsnappy } from './snappy.ts';

const MAGIC = 'SQLite format 3\0';

/** Tells an SQLite database by its first bytes. */
export function isSqlite(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, MAGIC.length)).toString('latin1') === MAGIC;
}

/**
 * Every text and every run of bytes in an SQLite database, with what was only in its write-ahead log; bytes that are a
 * Snappy block, as Firefox keeps the values of pages' databases, unpacked as well. Empty where it does not open: then its
 * file was searched as it is.
 */
export function sqliteValues(path: string): readonly Uint8Array[] {
  // Reading one that was cut off mends it, and the next search is to find it as it was.
  const folder = mkdtempSync(join(tmpdir(), 'upward-sqlite-'));
  for (const ending of ['', '-wal', '-journal']) {
    if (existsSync(`${path}${ending}`)) copyFileSync(`${path}${ending}`, join(folder, `copy${ending}`));
  }
  const found = valuesIn(join(folder, 'copy'));
  rmSync(folder, { recursive: true });
  return found;
}

function valuesIn(path: string): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  try {
    const database = new DatabaseSync(path);
    for (const { name } of database.prepare("select name from sqlite_master where type = 'table'").all()) {
      const rows = database.prepare(`select * from "${String(name).replaceAll('"', '""')}"`);
      rows.setReadBigInts(true);
      for (const row of rows.iterate()) {
        for (const value of Object.values(row)) {
          if (typeof value === 'string') found.push(Buffer.from(value));
          if (value instanceof Uint8Array) found.push(value, ...unpacked(value));
        }
      }
    }
    database.close();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')) throw error;
  }
  return found;
}

function unpacked(value: Uint8Array): readonly Uint8Array[] {
  const plain = unsnappy(value);
  return plain === null ? [] : [plain];
}
