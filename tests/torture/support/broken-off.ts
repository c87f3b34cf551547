import { setTimeout as wait } from 'node:timers/promises';
import { SidePanel } from '../../e2e/pages/side-panel.ts';
import { Profile } from '../../e2e/support/profile.ts';
import type { RawTables } from '../../e2e/support/raw-tables.ts';
import { BarePage } from './bare-page.ts';
import { type Contents, contentFaults, contentsOf, type Wanted } from './contents.ts';
import type { VaultFaults } from './vault-faults.ts';

/** How long one press may take here, in milliseconds: a slow computer is no vault that does not open. */
const PATIENCE = 180_000;

/**
 * Kills of the whole browser in the middle of long work, each on a new profile. `begin` brings the profile to where the
 * work can begin and begins it. After the restart the tables are opened as they lie there: everything must be there
 * that was before, nothing half and nothing twice. Then the vault is unlocked in the browser, `finish` does the work
 * again, and all of it must be there, once.
 */
export interface LongWork {
  readonly name: string;
  /** The longest wait between the moment and the kill, in milliseconds. */
  readonly within: number;
  readonly begin: (profile: Profile) => Promise<Begun>;
}

/** Work that has begun: from when the kill is counted (the computer's clock, ms), and what must come of it. */
export interface Begun extends Wanted {
  readonly at: number;
  /** Exactly one of these must open the vault after the kill. */
  readonly passphrases: readonly string[];
  /** How many records that are nobody's must be there still. */
  readonly beside?: number;
  /** Does the work again in an unlocked panel, and resolves when it is done. Left out: unlocking does it. */
  readonly finish?: (profile: Profile, passphrase: string) => Promise<void>;
  /** Whether the raw tables show that the work was broken off before its end, and not yet done by the kill. */
  readonly wasInside: (bare: BarePage) => Promise<boolean>;
}

/** What came of all kills in one work. */
export interface BrokenOffTally {
  readonly name: string;
  readonly lost: string[];
  readonly halfWritten: string[];
  readonly notOpened: string[];
  /** How long after its moment each kill came, in milliseconds. */
  readonly delays: number[];
  /** How many kills left the work half done, by the tables. */
  inside: number;
  /** How often each passphrase was the one that opened. */
  readonly openedWith: number[];
}

/** Kills one work so many times. `random` gives fractions of 1. Never throws for what it looks for. */
export async function breakOff(
  work: LongWork,
  { times, random, say }: { times: number; random: () => number; say: (line: string) => void },
): Promise<BrokenOffTally> {
  const tally: BrokenOffTally = {
    name: work.name,
    lost: [],
    halfWritten: [],
    notOpened: [],
    delays: [],
    inside: 0,
    openedWith: [],
  };
  for (let time = 1; time <= times; time += 1) {
    const profile = await Profile.start({ build: 'loopback' });
    try {
      await breakOffOnce(profile, work, { tally, random });
    } finally {
      await profile.close();
    }
    const faults = tally.lost.length + tally.halfWritten.length + tally.notOpened.length;
    say(
      `${time} ${work.name}: killed after ${tally.delays.at(-1)} ms; ${tally.inside} inside, ${faults} faults`,
    );
  }
  return tally;
}

async function breakOffOnce(
  profile: Profile,
  work: LongWork,
  { tally, random }: { tally: BrokenOffTally; random: () => number },
): Promise<void> {
  profile.context.setDefaultTimeout(PATIENCE);
  const begun = await work.begin(profile);
  await wait(Math.max(0, begun.at + random() * work.within - Date.now()));
  tally.delays.push(Date.now() - begun.at);
  await profile.kill();
  await profile.wake();
  profile.context.setDefaultTimeout(PATIENCE);
  const bare = await BarePage.open(profile);
  if (await begun.wasInside(bare)) tally.inside += 1;
  const beside = await bare.countBeside();
  if (beside !== (begun.beside ?? 0)) tally.lost.push(`${beside} of ${begun.beside} rows that are nobody's`);
  const opened = await onlyOne(begun.passphrases, await bare.rows(), tally);
  if (opened === null) return;
  const { passphrase, contents } = opened;
  addFaults(tally, contentFaults(contents, begun));
  const panel = new SidePanel(await profile.openPage('sidepanel.html'));
  await panel.unlock(passphrase);
  await begun.finish?.(profile, passphrase);
  const after = await contentsOf(await bare.rows(), passphrase);
  if (after === null) tally.notOpened.push('it does not open once the work is done again');
  else addFaults(tally, contentFaults(after, { kept: begun.all, all: begun.all }));
}

/** The one passphrase that opens the tables, with what it opens; none, or more than one, is told. */
async function onlyOne(
  passphrases: readonly string[],
  rows: RawTables,
  { notOpened, openedWith }: BrokenOffTally,
): Promise<{ readonly passphrase: string; readonly contents: Contents } | null> {
  const opened = [];
  for (const [place, passphrase] of passphrases.entries()) {
    const contents = await contentsOf(rows, passphrase);
    openedWith[place] = (openedWith[place] ?? 0) + (contents === null ? 0 : 1);
    if (contents !== null) opened.push({ passphrase, contents });
  }
  if (opened.length !== 1) notOpened.push(`${opened.length} of ${passphrases.length} passphrases open it`);
  return opened[0] ?? null;
}

function addFaults(tally: BrokenOffTally, { lost, halfWritten }: VaultFaults): void {
  tally.lost.push(...lost);
  tally.halfWritten.push(...halfWritten);
}
