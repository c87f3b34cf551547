import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { Profile } from './profile.ts';

/** What a step leaves: the page to picture, and what later steps or a test need to know of it. */
export interface StepTaken<Seen> {
  readonly page: Page;
  readonly seen: Seen;
}

/** Where a story is played: its people's computers, the page they work beside, and what they carry to one another. */
export interface Stage {
  readonly wardList: string;
  /** Where pictures and files go. */
  readonly folder: string;
  /** The computer of one person, started when first asked for and woken when at rest. */
  readonly computer: (name: string) => Promise<Profile>;
  /** Closes a computer's browser until it is asked for again: only so many run side by side. */
  readonly rest: (name: string) => Promise<void>;
  /** Takes a file from one computer to another by hand; gives where it lies then. */
  readonly carry: (path: string) => Promise<string>;
  /** Takes one step, tells of it, and pictures the page it ended on. */
  readonly step: <Seen>(title: string, take: () => Promise<StepTaken<Seen>>) => Promise<Seen>;
}

/** Where a tour runs and who is told of each step as it begins. */
export interface TourChoice {
  readonly wardList: string;
  readonly folder: string;
  readonly say: (sentence: string) => void;
}

/**
 * Plays a story through the real user interface and leaves a numbered screenshot of each step in the folder. Throws at
 * the first step that fails, and when any request left for a network.
 */
export async function tour<Played>(
  play: (stage: Stage) => Promise<Played>,
  { wardList, folder, say }: TourChoice,
): Promise<Played> {
  const carried = join(folder, 'files');
  await rm(folder, { recursive: true, force: true });
  await mkdir(carried, { recursive: true });
  const computers = new Computers();
  let steps = 0;
  const stage: Stage = {
    wardList,
    folder,
    computer: (name) => computers.wake(name),
    rest: (name) => computers.rest(name),
    carry: async (path) => {
      const to = join(carried, basename(path));
      await copyFile(path, to);
      return to;
    },
    step: async (title, take) => {
      steps += 1;
      const number = String(steps).padStart(2, '0');
      say(`${number} ${title}`);
      const { page, seen } = await take().catch((cause: unknown) => {
        throw new Error(`Step ${number} failed: ${title}.`, { cause });
      });
      await page.screenshot({ path: join(folder, `${number}-${nameOf(title)}.png`) });
      return seen;
    },
  };
  try {
    const played = await play(stage);
    const outside = computers.requestsOutside();
    if (outside.length > 0) throw new Error(`Requests left the browser: ${outside.join(', ')}.`);
    return played;
  } finally {
    await computers.close();
  }
}

/** Every computer of a story by its name, running or at rest. */
class Computers {
  readonly #known = new Map<string, Profile>();
  readonly #resting = new Set<string>();

  async wake(name: string): Promise<Profile> {
    const profile = this.#known.get(name) ?? (await Profile.start());
    this.#known.set(name, profile);
    if (this.#resting.delete(name)) await profile.wake();
    return profile;
  }

  async rest(name: string): Promise<void> {
    const profile = this.#known.get(name);
    if (profile === undefined || this.#resting.has(name)) return;
    this.#resting.add(name);
    await profile.rest();
  }

  requestsOutside(): readonly string[] {
    return [...this.#known.values()].flatMap((profile) => profile.requestsOutside());
  }

  async close(): Promise<void> {
    await Promise.all([...this.#known.values()].map((profile) => profile.close()));
  }
}

/** A sentence as a short file name. */
function nameOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
