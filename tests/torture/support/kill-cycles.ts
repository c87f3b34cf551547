import { setTimeout as wait } from 'node:timers/promises';
import type { SidePanel } from '../../e2e/pages/side-panel.ts';
import { PASSPHRASE } from '../../e2e/support/fellow.ts';
import type { Profile } from '../../e2e/support/profile.ts';
import { openPatientPanel } from './open-panel.ts';
import { sentenceOf } from './sentences.ts';
import { faultsOf, type VaultFaults } from './vault-faults.ts';

/**
 * Kills of the whole browser, again and again on one profile whose vault grows with every turn.
 *
 * A turn starts the browser, opens the real side panel, unlocks, holds the vault against all that was ever
 * acknowledged, does one thing more, and ends the browser by SIGKILL at a random moment after it. The start of the next
 * turn is the restart that is looked at; after the last turn there is one more.
 *
 * A further scenario is one more `KillScenario` in the list: `act` does the thing and gives the moment from which the
 * kill is counted with what must be there from then on. Two sorts of moment make sense:
 *
 * - when the page said that it is done (use `whenShown` before the press): what was acknowledged is then in `kept`, and
 *   `within` is 50 ms;
 * - when something long was set off, such as a migration, a restore, a merging of a folder or a change of passphrase
 *   (`at: Date.now()` after the press, without waiting for its end): `kept` is then what must be there whether it came
 *   to its end or not, mostly nothing new, `maybe` what may be there, `within` is as long as the whole takes, and `passphrases` names each with
 *   which the vault may open afterwards.
 *
 * What a scenario keeps outside the list of observations is looked at by its own `check`, in the next turn; it gives
 * sentences about what is wrong, and may change the vault if it says so through `kept`.
 */
export interface KillScenario {
  readonly name: string;
  /** The longest wait between the moment and the kill, in milliseconds. */
  readonly within: number;
  readonly act: (turn: Turn) => Promise<Moment>;
  /** Looks at what `act` did, in the browser after the kill, before the whole vault is looked at. */
  readonly check?: (turn: Turn) => Promise<Checked>;
}

/** From when the kill is counted (the computer's clock, ms), and the observations that must be there from then on. */
export interface Moment {
  readonly at: number;
  readonly kept: readonly string[];
  /** Observations that may be there or not: of what was cut off in its middle. */
  readonly maybe?: readonly string[];
  /** With which the vault may open from now on; left out, as before. */
  readonly passphrases?: readonly string[];
}

/** What a scenario's own check found lost, and observations that it saved itself on the way. */
export interface Checked {
  readonly lost: readonly string[];
  readonly kept: readonly string[];
}

/** One start of the browser: everything open and unlocked. */
export interface Turn {
  readonly profile: Profile;
  /** The address of the page the panel stands beside. */
  readonly host: string;
  readonly panel: SidePanel;
  /** A sentence that was never used before. */
  readonly sentence: string;
}

export interface KillChoice {
  /** A new profile of the build that every scenario can use. */
  readonly profile: Profile;
  readonly host: string;
  readonly scenarios: readonly KillScenario[];
  /** How many kills must fall within their stretch of time; those that a slow machine brought later come on top. */
  readonly cycles: number;
  /** Between 0 and 1, 1 exclusive: where in its stretch of time each kill falls. */
  readonly random: () => number;
  readonly say?: (line: string) => void;
}

/** What came of all turns of one scenario. */
export interface KillTally {
  readonly name: string;
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  /** Restarts after which the vault did not open. */
  readonly notOpened: readonly string[];
  /** How long after its moment each kill really came, in milliseconds; `late` where that was longer than `within`. */
  readonly delays: readonly number[];
  readonly late: readonly number[];
}

/** Runs the turns, the scenarios one after another, and gives what came of each. Never throws for what it looks for. */
export async function killCycles(choice: KillChoice): Promise<readonly KillTally[]> {
  const run = new KillRun(choice);
  await run.begin();
  while (run.inTime < choice.cycles) await run.turn();
  await run.end();
  return run.tallies;
}

class KillRun {
  readonly #choice: KillChoice;
  readonly #tallies: Map<KillScenario, Mutable<KillTally>>;
  /** Every observation that must be in the vault. */
  readonly #kept: string[] = [];
  readonly #maybe: string[] = [];
  #passphrases: readonly string[] = [PASSPHRASE];
  #killed: KillScenario | null = null;
  #used = 0;
  #turns = 0;

  constructor(choice: KillChoice) {
    this.#choice = choice;
    this.#tallies = new Map(
      choice.scenarios.map((scenario) => [
        scenario,
        { name: scenario.name, lost: [], halfWritten: [], notOpened: [], delays: [], late: [] },
      ]),
    );
  }

  get tallies(): readonly KillTally[] {
    return [...this.#tallies.values()];
  }

  async begin(): Promise<void> {
    const { profile, host } = this.#choice;
    const first = this.#sentence();
    const panel = await openPatientPanel(profile, host);
    await panel.writeFirst(first, PASSPHRASE);
    this.#kept.push(first);
    await profile.restart();
  }

  /** How many kills fell within their stretch of time. */
  get inTime(): number {
    return this.tallies.reduce((sum, { delays }) => sum + delays.length, 0);
  }

  get #faults(): number {
    const faults = this.tallies.map((tally) => tally.lost.length + tally.halfWritten.length);
    return faults.reduce((sum, each) => sum + each, 0);
  }

  async turn(): Promise<void> {
    const { scenarios, profile, random, say } = this.#choice;
    const scenario = scenarios[this.#turns % scenarios.length];
    if (scenario === undefined) throw new Error('There is no scenario.');
    this.#turns += 1;
    const turn = await this.#open();
    const { at, kept, maybe = [], passphrases } = await scenario.act(turn);
    await wait(Math.max(0, at + random() * scenario.within - Date.now()));
    const delay = Date.now() - at;
    await profile.kill();
    this.#kept.push(...kept);
    this.#maybe.push(...maybe);
    this.#passphrases = passphrases ?? this.#passphrases;
    this.#killed = scenario;
    const tally = this.#tallies.get(scenario);
    (delay > scenario.within ? tally?.late : tally?.delays)?.push(delay);
    say?.(
      `${this.#turns} ${scenario.name}: killed after ${delay} ms; ${this.#kept.length} kept, ${this.#faults} faults`,
    );
    await profile.wake();
  }

  async end(): Promise<void> {
    await this.#open();
  }

  /** Opens the panel, unlocks, and looks at what the last kill left. */
  async #open(): Promise<Turn> {
    const { profile, host } = this.#choice;
    const panel = await openPatientPanel(profile, host);
    const turn = { profile, host, panel, sentence: this.#sentence() };
    const killed = this.#killed;
    const opened = await unlockWithAny(panel, this.#passphrases);
    const tally = killed && this.#tallies.get(killed);
    if (!opened) {
      const message = `after a kill ${killed?.name ?? 'before the first turn'} the vault does not open`;
      tally?.notOpened.push(message);
      throw new Error(message);
    }
    const checked = (await killed?.check?.(turn)) ?? { lost: [], kept: [] };
    this.#kept.push(...checked.kept);
    const faults = await faultsOf(turn, { kept: this.#kept, written: [...this.#kept, ...this.#maybe] });
    if (tally) addFaults(tally, { ...faults, lost: [...checked.lost, ...faults.lost] });
    return turn;
  }

  #sentence(): string {
    this.#used += 1;
    return sentenceOf(this.#used - 1);
  }
}

type Mutable<Tally> = {
  -readonly [Key in keyof Tally]: Tally[Key] extends readonly (infer Each)[] ? Each[] : Tally[Key];
};

function addFaults(tally: Mutable<KillTally>, { lost, halfWritten }: VaultFaults): void {
  tally.lost.push(...lost);
  tally.halfWritten.push(...halfWritten);
}

/** Tries each passphrase until the observations are shown. False where none opens the vault. */
async function unlockWithAny(panel: SidePanel, passphrases: readonly string[]): Promise<boolean> {
  await panel.openObservations();
  for (const passphrase of passphrases) {
    await panel.tryToUnlock(passphrase);
    const shown = panel.page.getByRole('heading', { name: 'Observations', level: 1 });
    const refused = panel.page.locator('.error').first();
    await shown.or(refused).first().waitFor();
    if (await shown.isVisible()) return true;
  }
  return false;
}
