import { PASSPHRASE } from '../../e2e/support/fellow.ts';
import type { Profile } from '../../e2e/support/profile.ts';
import { saveAndTime } from './acknowledged.ts';
import { openPatientPanel } from './open-panel.ts';
import type { Files } from './recorded-disk.ts';
import { sentenceOf } from './sentences.ts';

/** A sentence and when it was acknowledged, in milliseconds of the computer's clock. */
export interface Said {
  readonly text: string;
  readonly at: number;
}

/** A recorded use of one profile: its database's folder as it was, every write since, and what was acknowledged when. */
export interface Recorded {
  readonly database: string;
  readonly before: Files;
  readonly trace: string;
  readonly acknowledged: readonly Said[];
}

/** How much a neighbour writes in between, in rows of 50 kB: enough for the browser to begin a new log and write a table. */
const NEIGHBOUR_ROWS = 100;
const SAVES = 4;

/** Unlocks, saves some unlocked and some locked, and has the browser change its files for the next ones. */
export async function recordSession(profile: Profile, host: string): Promise<readonly Said[]> {
  const panel = await openPatientPanel(profile, host);
  const acknowledged: Said[] = [];
  let used = 0;
  const save = async () => {
    used += 1;
    const text = sentenceOf(used);
    const log = await panel.openLog();
    await log.fill({ text });
    acknowledged.push({ text, at: (await saveAndTime(panel)).to });
  };
  await panel.unlock(PASSPHRASE);
  await panel.page.locator('[data-observation]').first().waitFor();
  for (let count = 0; count < SAVES; count += 1) await save();
  await panel.lock();
  for (let count = 0; count < SAVES; count += 1) await save();
  await panel.page.evaluate(writeAsNeighbour, NEIGHBOUR_ROWS);
  for (let count = 0; count < SAVES; count += 1) await save();
  await panel.unlock(PASSPHRASE);
  await panel.page.locator('[data-observation]').first().waitFor();
  await save();
  return acknowledged;
}

/** Runs in the panel: it must not name anything from outside itself. Another database shares the files of ours. */
async function writeAsNeighbour(rows: number): Promise<void> {
  const request = <Value>(asked: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  const opening = indexedDB.open('neighbour');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
  const database = await request(opening);
  for (let row = 0; row < rows; row += 1) {
    const store = database.transaction('rows', 'readwrite').objectStore('rows');
    await request(store.add(crypto.getRandomValues(new Uint8Array(50_000))));
  }
  database.close();
}
