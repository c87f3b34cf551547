import type { Frame, Page } from '@playwright/test';

/** The beginning of every string that must nowhere be found. */
export const CANARY = 'zqcanary';
/** The beginning of every string that must be found, so that the search can fail. */
export const CONTROL = 'zqcontrol';

/** What is typed where: each field gets a string of its own, so that a hit tells where it came from. */
export class Canaries {
  readonly #planted = new Map<string, string>();

  /** A new string for a place. */
  next(where: string): string {
    const number = this.#planted.size;
    const letters = [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 26)));
    const canary = `${CANARY}${letters.join('')}`;
    this.#planted.set(canary, where);
    return canary;
  }

  /** Every place in the order in which it was typed into. */
  get places(): readonly string[] {
    return [...this.#planted.values()];
  }

  /** The place whose string a found text begins with. */
  placeOf(found: string): string {
    return this.#planted.get(found.slice(0, CANARY.length + 3)) ?? 'nowhere';
  }
}

/** Every field into which something can be typed, of whatever page. */
const FIELDS =
  'textarea:enabled:not([readonly]), input:enabled:not([readonly]):not([type=radio]):not([type=checkbox])' +
  ':not([type=file]):not([type=date]):not([type=number])';

/**
 * Types into every field that stands on a page or in a frame, each a canary of its own. Gives the strings in the order of the fields.
 */
export async function plant(
  target: Page | Frame,
  where: string,
  canaries: Canaries,
): Promise<readonly string[]> {
  const planted: string[] = [];
  for (const field of await target.locator(FIELDS).elementHandles()) {
    // A field may go once another has the focus: what was typed in it is then set.
    if (!(await field.evaluate((element) => element.isConnected))) continue;
    const label = await field.evaluate(labelInPage);
    const text = textFor(await field.evaluate(kindInPage), canaries.next(`${where}: ${label}`));
    await field.fill(text);
    planted.push(text);
  }
  return planted;
}

/** A sentence where sentences are written, words enough where a passphrase is. */
export function textFor(kind: string, canary: string): string {
  if (kind === 'textarea') return `Asked ${canary} before rounds.`;
  return kind === 'password' ? `${canary} kite amber gravel` : canary;
}

/** Runs in the page: a textarea, or the type of an input. */
export function kindInPage(field: Element): string {
  return field instanceof HTMLInputElement ? field.type : 'textarea';
}

/** Runs in the page: the words of the field's label. */
export function labelInPage(field: Element): string {
  const { labels } = field as HTMLInputElement;
  return labels?.[0]?.textContent?.trim() ?? field.id;
}
