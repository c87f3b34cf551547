import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeRecord } from '../../../lib/schema/vault-record.ts';
import { toBase64Url } from '../../../lib/shared/bytes.ts';
import { newId, systemRandom } from '../../../lib/shared/random.ts';
import { sealNewKey } from '../../../lib/store/keyring.ts';
import { sealCopy } from '../../../lib/store/vault-copies.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import { recordKey, sealRecord } from '../../../lib/vault/record-cipher.ts';
import { SidePanel } from '../../e2e/pages/side-panel.ts';
import { VaultSettings } from '../../e2e/pages/vault-settings.ts';
import { WayBack } from '../../e2e/pages/way-back.ts';
import { PASSPHRASE } from '../../e2e/support/fellow.ts';
import type { Profile } from '../../e2e/support/profile.ts';
import type { RawTables } from '../../e2e/support/raw-tables.ts';
import { keptProfile } from '../../fixtures/kept-profile.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault, quickPassphrases } from '../../fixtures/vault.ts';
import { BarePage } from './bare-page.ts';
import type { LongWork } from './broken-off.ts';
import { contentsOf } from './contents.ts';
import { sentenceOf } from './sentences.ts';

const WITHIN = 400;
const NEXT = 'violet slate harbour nine';
const OLD_RECORDS = 200;
/** The upgrade of a few hundred records is over within some milliseconds. */
const BESIDE = 20_000;
const RESTORED = 2000;
const IN_FOLDER = 500;

/** Every long work: two of a profile that 0.1.0 left, a restore, a folder, and another passphrase. */
export async function longWorks(): Promise<readonly LongWork[]> {
  return [...(await migrations()), await restoring(), await mergingFolder(), await changing()];
}

function observations(count: number) {
  return Array.from({ length: count }, (_, number) =>
    anObservation({ text: `${sentenceOf(number % 1000)} ${number}` }),
  );
}

function textOf(value: ReturnType<typeof anObservation>): string {
  return JSON.stringify(['observation', value]);
}

/** A vault in this process with so many observations, and its tables. */
async function aVault(count: number) {
  const parts = memoryVault();
  unwrap(await parts.vault.create(PASSPHRASE));
  const values = observations(count);
  for (const value of values) unwrap(await parts.vault.put('observation', value.id, value));
  return { ...parts, texts: values.map(textOf), tables: await tablesOf(parts) };
}

async function tablesOf({ database }: Pick<ReturnType<typeof memoryVault>, 'database'>): Promise<RawTables> {
  return {
    vaults: await database.vaults.toArray(),
    keys: await database.keys.toArray(),
    records: await database.records.toArray(),
  };
}

/** A profile as 0.1.0 left it, its passphrase file sealed with less work, and some hundred records that were written while locked, each under a key of its own. */
async function oldTables() {
  const { vaults, keys, records, passphrase } = keptProfile('0.1.0');
  const [kept] = vaults;
  if (kept === undefined) throw new Error('The kept profile has no vault.');
  const identity = unwrap(await passphraseFiles().open(passphrase, kept.identityFile));
  const vault = { ...kept, identityFile: await quickPassphrases.seal(passphrase, identity) };
  const written = await Promise.all(
    observations(OLD_RECORDS).map(async (value) => {
      const { key, row } = await sealNewKey(vault, { id: value.id, random: systemRandom });
      const place = { id: value.id, vault: vault.id, key: row.id };
      const json = encodeRecord({ clock: {}, content: { type: 'observation', value } });
      return {
        row,
        record: await sealRecord(place, json, { key: await recordKey(key), random: systemRandom }),
      };
    }),
  );
  const tables: RawTables = {
    vaults: [vault],
    keys: [...keys, ...written.map(({ row }) => row)],
    records: [...records, ...written.map(({ record }) => record)],
  };
  const contents = await contentsOf(tables, passphrase);
  if (contents === null) throw new Error('The kept profile does not open.');
  return { tables, passphrase, texts: contents.texts };
}

async function migrations(): Promise<readonly LongWork[]> {
  const { tables, passphrase, texts } = await oldTables();
  const wanted = { kept: texts, all: texts, passphrases: [passphrase] };
  return [
    {
      name: 'upgraded from version 1',
      within: WITHIN,
      begin: async (profile) => {
        const bare = await BarePage.open(profile);
        const letGo = await bare.putAsVersion1(tables, BESIDE);
        const panel = await profile.context.newPage();
        await panel.goto(`chrome-extension://${profile.extensionId}/sidepanel.html`);
        if ((await bare.version()) !== 10) throw new Error('The database is not at version 1.');
        const at = await letGo();
        let isDone = false;
        // It waits for the upgrade, which was asked for before.
        const done = bare.whenMoreThan('records', 0).then(
          () => {
            isDone = true;
          },
          // Ended with its page, by the kill: the upgrade was not seen to be done.
          () => undefined,
        );
        // The tables do not tell afterwards: the background opens them before anybody can look.
        const wasInside = async () => {
          await done;
          return !isDone;
        };
        return { ...wanted, at, wasInside, beside: BESIDE };
      },
    },
    {
      name: 're-sealed at the first unlocking',
      within: WITHIN,
      begin: async (profile) => {
        const bare = await BarePage.open(profile);
        await (await bare.putAsVersion1(tables))();
        const panel = new SidePanel(await profile.openPage('sidepanel.html'));
        await panel.openObservations();
        const at = bare.whenMoreThan('keys', tables.keys.length);
        await panel.tryToUnlock(passphrase);
        return { ...wanted, at: await at, wasInside: keysLeft(tables.keys.length) };
      },
    },
  ];
}

/** Whether the keys that the re-sealing makes useless are all there still, beside the one that it began with. */
function keysLeft(before: number) {
  return async (bare: BarePage) => (await bare.rows()).keys.length === before + 1;
}

async function restoring(): Promise<LongWork> {
  const { keeping, texts } = await aVault(RESTORED);
  const { content } = unwrap(await keeping.makeBackup(PASSPHRASE));
  const path = join(await mkdtemp(join(tmpdir(), 'upward-backup-')), 'backup.age');
  await writeFile(path, content);
  return {
    name: `restored, ${RESTORED} records`,
    within: WITHIN,
    begin: async (profile) => {
      const page = await profile.openPage('sidepanel.html');
      await page.getByLabel('Write one thing you saw a consultant do').waitFor();
      const bare = await BarePage.open(profile);
      const at = bare.whenMoreThan('records', 0);
      await new WayBack(page).restore(path, PASSPHRASE);
      return {
        at: await at,
        kept: [],
        all: texts,
        passphrases: [PASSPHRASE],
        wasInside: fewerThan(RESTORED),
        finish: (again) => restoreAgain(again, path),
      };
    },
  };
}

function fewerThan(count: number) {
  return async (bare: BarePage) => (await bare.rows()).records.length < count;
}

async function restoreAgain(profile: Profile, path: string): Promise<void> {
  const { page } = await VaultSettings.open(profile);
  await page.getByRole('button', { name: 'Restore one' }).click();
  await page.getByLabel('Backup', { exact: false }).first().setInputFiles(path);
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Restore it', exact: true }).click();
  await page.getByText('Backup restored').waitFor();
}

/** The origin's own file system stands for the folder: the browser treats its handles alike, and asks nobody. */
async function mergingFolder(): Promise<LongWork> {
  const { tables, texts } = await aVault(50);
  const [vault] = tables.vaults;
  if (vault === undefined) throw new Error('There is no vault.');
  const elsewhere = observations(IN_FOLDER);
  const clock = { [newId(systemRandom)]: 1 };
  const files = await Promise.all(
    elsewhere.map(async (value) => {
      const version = { clock, content: { type: 'observation', value } } as const;
      const copy = await sealCopy(vault.recipient, { id: value.id, version });
      return [`${newId(systemRandom)}.age`, toBase64Url(copy)] as const;
    }),
  );
  const all = [...texts, ...elsewhere.map(textOf)];
  return {
    name: `merged from a folder, ${IN_FOLDER} files`,
    within: WITHIN,
    begin: async (profile) => {
      const panel = new SidePanel(await profile.openPage('sidepanel.html'));
      await panel.page.getByLabel('Write one thing you saw a consultant do').waitFor();
      const bare = await BarePage.open(profile);
      await bare.put(tables);
      await bare.chooseFolder(vault.id, new Map(files));
      await panel.page.reload();
      await panel.openObservations();
      const at = bare.whenMoreThan('records', tables.records.length);
      await panel.tryToUnlock(PASSPHRASE);
      return {
        at: await at,
        kept: texts,
        all,
        passphrases: [PASSPHRASE],
        wasInside: fewerThan(all.length),
        // The state of the folder is one more record, and the last to be written.
        finish: async (again) =>
          void (await (await BarePage.open(again)).whenMoreThan('records', all.length)),
      };
    },
  };
}

async function changing(): Promise<LongWork> {
  const { tables, texts } = await aVault(200);
  return {
    name: 'passphrase changed',
    within: LONGEST_CHANGE,
    begin: async (profile) => {
      const panel = new SidePanel(await profile.openPage('sidepanel.html'));
      await panel.page.getByLabel('Write one thing you saw a consultant do').waitFor();
      await (await BarePage.open(profile)).put(tables);
      await panel.page.reload();
      await panel.unlock(PASSPHRASE);
      const settings = await VaultSettings.open(profile);
      await settings.changePassphrase(PASSPHRASE, NEXT);
      return {
        at: Date.now(),
        kept: texts,
        all: texts,
        passphrases: [PASSPHRASE, NEXT],
        wasInside: async (bare) => (await contentsOf(await bare.rows(), NEXT)) === null,
      };
    },
  };
}

/** From the press to the end on a quiet computer, and some more, in milliseconds: the sealing takes most of it. */
const LONGEST_CHANGE = 2500;
