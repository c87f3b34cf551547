import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Profile } from '../support/profile.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

const LAUNCHER = 'Log an observation, Upward';
const MORE = 'Move or hide the Upward button';

/** A node as assistive technology has it. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly node: number;
}

/** Lets the launcher into every page of a host, as turning it on in the panel does. */
export async function turnOnSite(profile: Profile, url: string): Promise<void> {
  const pattern = `http://${new URL(url).hostname}/*`;
  const worker = await profile.serviceWorker();
  await worker.evaluate(
    (site) =>
      chrome.storage.local.set({ sites: [{ pattern: site, corner: 'bottom-right', hiddenUntil: null }] }),
    pattern,
  );
}

/** Takes every site off the list. */
export async function turnOffSites(profile: Profile): Promise<void> {
  await (await profile.serviceWorker()).evaluate(() => chrome.storage.local.set({ sites: [] }));
}

/** The launcher and the card in a page of somebody else's. Its root is closed, so it is found as a screen reader finds it. */
export class Widget {
  readonly page: Page;
  readonly #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.#devtools = devtools;
  }

  static async in(page: Page): Promise<Widget> {
    return new Widget(page, await page.context().newCDPSession(page));
  }

  /** Waits until the launcher stands. */
  async stands(): Promise<void> {
    await expect.poll(() => this.find('button', LAUNCHER), { message: 'the launcher stands' }).not.toBeNull();
  }

  /** Waits until there is no launcher. */
  async isGone(): Promise<void> {
    await expect.poll(() => this.find('button', LAUNCHER), { message: 'the launcher is gone' }).toBeNull();
  }

  /** What assistive technology has of the page itself, without the frames in it. */
  async accessible(): Promise<readonly Accessible[]> {
    const { nodes } = await this.#devtools.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, backendDOMNodeId }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        node: backendDOMNodeId ?? 0,
      }));
  }

  async find(role: string, name: string): Promise<Accessible | null> {
    return (await this.accessible()).find((each) => each.role === role && each.name === name) ?? null;
  }

  /** The middle of a control in the page, in pixels of its window. */
  async middleOf(role: string, name: string): Promise<{ x: number; y: number }> {
    const found = await this.find(role, name);
    if (found === null) throw new Error(`No ${role} is called ${name}.`);
    const { model } = await this.#devtools.send('DOM.getBoxModel', { backendNodeId: found.node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  async press(role: string, name: string): Promise<void> {
    const { x, y } = await this.middleOf(role, name);
    await this.page.mouse.click(x, y);
  }

  /** Presses the launcher and returns the card once its text field has the focus. */
  async open(): Promise<Card> {
    await this.stands();
    await this.press('button', LAUNCHER);
    return this.card();
  }

  /** Opens the launcher's menu. */
  async openMenu(): Promise<void> {
    await this.stands();
    const { x, y } = await this.middleOf('button', LAUNCHER);
    await this.page.mouse.move(x, y);
    await this.press('button', MORE);
  }

  /** The card that is open, once its text field has the focus. */
  async card(): Promise<Card> {
    const frame = () => this.page.frames().find((each) => each.url().includes('/capture.html'));
    await expect.poll(() => frame() !== undefined, { message: 'the card opens' }).toBe(true);
    const found = frame();
    if (found === undefined) throw new Error('The card closed again.');
    const card = new Card(this.page, found);
    await expect(card.text).toBeFocused();
    return card;
  }

  /** Presses Esc in the card, which takes it away; the key goes up in the page. */
  async escape(): Promise<void> {
    // The frame may go before the browser says that the key arrived in it; then nothing is said at all.
    void this.page.keyboard.down('Escape').catch(() => undefined);
    await this.cardIsGone();
    await this.page.keyboard.up('Escape');
  }

  /** Waits until no card is open. */
  async cardIsGone(): Promise<void> {
    await expect
      .poll(() => this.page.frames().filter((each) => each.url().includes('/capture.html')).length)
      .toBe(0);
  }
}

/** The capture card in its frame. */
export class Card {
  readonly page: Page;
  readonly frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  get text() {
    return this.frame.getByLabel('What did you see?');
  }

  get draftKept() {
    return this.frame.getByText('Draft saved on this computer');
  }

  get saved() {
    return this.frame.getByText('Saved on this computer', { exact: true });
  }

  get blocked() {
    return this.frame.getByText('Not saved from here.');
  }

  /** Waits until the browser tells the card's frame that something lies over it, which takes it a tenth of a second. */
  async isCovered(): Promise<void> {
    await this.frame.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const options = { trackVisibility: true, delay: 100, threshold: 0 };
          const observer = new IntersectionObserver((entries) => {
            if (entries.every((entry) => 'isVisible' in entry && entry.isVisible)) return;
            observer.disconnect();
            resolve();
          }, options);
          observer.observe(document.documentElement);
        }),
    );
  }

  /** Types into the field that has the focus, as a person does. */
  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }

  /** The question that the first save after a lock asks on a shared computer. */
  get question() {
    return this.frame.getByRole('group', { name: /: is this you\?$/ });
  }

  /** Presses Save until the card was seen for long enough, and waits for the question whose vault it is. */
  async askOnceSeen(): Promise<void> {
    await expect(async () => {
      if (!(await this.question.isVisible())) await this.save();
      await expect(this.question).toBeVisible({ timeout: 1_000 });
    }).toPass();
  }

  /** Presses Save until the card was seen for long enough, and waits for the word that it is saved. */
  async saveOnceSeen(): Promise<void> {
    // Pressed again only where the card said why not: a press too many would be the next entry's.
    await expect(async () => {
      if (!(await this.saved.isVisible())) await this.save();
      await this.saved.or(this.blocked).waitFor();
      expect(await this.saved.isVisible()).toBe(true);
    }).toPass();
  }
}
