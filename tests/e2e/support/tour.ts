import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Profile } from './profile.ts';

/** What a tour's steps share: the people in it, the host page they work beside, and where its files go. */
export interface Stage {
  /** The browser profile of one person, started when first asked for. */
  readonly person: (name: string) => Promise<Profile>;
  readonly wardList: string;
  readonly folder: string;
}

/** One step of a tour: what happens, in a sentence, and the page to picture afterwards. */
export interface TourStep {
  readonly title: string;
  readonly take: (stage: Stage) => Promise<Page>;
}

/** Where a tour runs and who is told of each step as it happens. */
export interface TourChoice {
  readonly wardList: string;
  readonly folder: string;
  readonly say: (sentence: string) => void;
}

/**
 * Takes the steps one after another through the real user interface and leaves a numbered screenshot of each in
 * the folder. Throws at the first step that fails, and when any request left for a network.
 */
export async function tour(steps: readonly TourStep[], { wardList, folder, say }: TourChoice): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const people = new Map<string, Profile>();
  const person = async (name: string) => {
    const known = people.get(name) ?? (await Profile.start());
    people.set(name, known);
    return known;
  };
  try {
    for (const [index, { title, take }] of steps.entries()) {
      const number = String(index + 1).padStart(2, '0');
      say(`${number} ${title}`);
      const page = await take({ person, wardList, folder });
      await page.screenshot({ path: join(folder, `${number}-${nameOf(title)}.png`) });
    }
    const outside = [...people.values()].flatMap((profile) => profile.requestsOutside());
    if (outside.length > 0) throw new Error(`Requests left the browser: ${outside.join(', ')}.`);
  } finally {
    await Promise.all([...people.values()].map((profile) => profile.close()));
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
