import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveWardList } from '../e2e/hosts/serve-ward-list.ts';
import { PASSPHRASE } from '../e2e/support/fellow.ts';
import { Profile } from '../e2e/support/profile.ts';
import { findProgram } from '../support/programs.ts';
import type { Endure } from './ordeal.ts';
import { filesBelow, imagesOf, layDown, type PowerCutImage } from './support/images.ts';
import { openPatientPanel } from './support/open-panel.ts';
import { DISK_CALLS, RecordedDisk } from './support/recorded-disk.ts';
import { type Recorded, recordSession } from './support/recorded-session.ts';
import { sentenceOf } from './support/sentences.ts';
import { readTrace, underStrace } from './support/strace.ts';
import { faultsOf } from './support/vault-faults.ts';

/** How long any one press may take until a disk counts as not opened, in milliseconds: unlocking takes about two seconds. */
const OPENS_WITHIN = 30_000;

/** The page's clock counts whole milliseconds, the calls are told finer. */
const CLOCK = 2;

/**
 * Records every write below the extension's database while observations are saved in a browser that was killed before, so
 * that its recovery is recorded too; rebuilds the disk that a power cut at each sync would have left; and opens each in
 * a new profile. What had been acknowledged by then is there, and the vault opens.
 */
export const endure: Endure = async (say) => {
  const strace = findProgram('strace');
  if (strace.path === null) throw new Error(strace.missing);
  const folder = await mkdtemp(join(tmpdir(), 'upward-power-'));
  const host = await serveWardList();
  const began = performance.now();
  try {
    const recorded = await record(folder, { strace: strace.path, host: host.url });
    const { images, syncs } = await imagesOf(
      new RecordedDisk(recorded.database, recorded.before).play(
        readTrace(recorded.trace, (line) => line.includes(recorded.database)),
      ),
    );
    say(`${syncs} syncs, ${images.length} different disks, ${recorded.acknowledged.length} acknowledgements`);
    const broken = { lost: [] as string[], 'half-written': [] as string[], 'not opened': [] as string[] };
    for (const [index, image] of images.entries()) {
      const found = await open(image, { folder: join(folder, `image-${index}`), recorded, host: host.url });
      broken.lost.push(...found.lost);
      broken['half-written'].push(...found.halfWritten);
      broken['not opened'].push(...found.notOpened);
      say(
        `${index + 1} of ${images.length}: before sync ${image.sync}, ${image.kind}, ${JSON.stringify(found)}`,
      );
    }
    const seconds = (performance.now() - began) / 1000;
    return [
      { what: 'power cut at each sync', tried: images.length, broken, seconds, notes: `${syncs} syncs` },
    ];
  } finally {
    await host.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

async function record(
  folder: string,
  { strace, host }: { readonly strace: string; readonly host: string },
): Promise<Recorded> {
  const home = join(folder, 'profile');
  const first = await Profile.start({ folder: home });
  const panel = await openPatientPanel(first, host);
  await panel.writeFirst(sentenceOf(0), PASSPHRASE);
  const database = join(
    home,
    'Default',
    'IndexedDB',
    `chrome-extension_${first.extensionId}_0.indexeddb.leveldb`,
  );
  await first.kill();
  const before = await filesBelow(database);
  const trace = join(folder, 'trace');
  const profile = await Profile.start({ folder: home, under: underStrace(strace, trace, DISK_CALLS) });
  const acknowledged = await recordSession(profile, host);
  await profile.close();
  return { database, before, trace, acknowledged: [{ text: sentenceOf(0), at: 0 }, ...acknowledged] };
}

interface Found {
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly notOpened: readonly string[];
}

async function open(
  { kind, sync, until, files }: PowerCutImage,
  { folder, recorded, host }: { readonly folder: string; readonly recorded: Recorded; readonly host: string },
): Promise<Found> {
  const where = `${kind} before sync ${sync}`;
  const { database, acknowledged } = recorded;
  await layDown(files, { from: database, to: join(folder, database.slice(database.indexOf('Default'))) });
  const profile = await Profile.start({ folder });
  const panel = await openPatientPanel(profile, host);
  panel.page.setDefaultTimeout(OPENS_WITHIN);
  try {
    await panel.unlock(PASSPHRASE);
    await panel.page.locator('[data-observation]').first().waitFor();
    const kept = acknowledged.filter(({ at }) => at + CLOCK <= until).map(({ text }) => text);
    const written = acknowledged.map(({ text }) => text);
    const faults = await faultsOf({ profile, panel }, { kept, written });
    return {
      lost: faults.lost.map((each) => `${where}: ${each}`),
      halfWritten: faults.halfWritten.map((each) => `${where}: ${each}`),
      notOpened: [],
    };
  } catch (error) {
    const shown = await panel.page.locator('body').ariaSnapshot();
    const why = `${String(error).slice(0, 200)}; on the screen: ${shown.slice(0, 300)}`;
    return { lost: [], halfWritten: [], notOpened: [`${where}: ${why}`] };
  } finally {
    await profile.close();
  }
}
