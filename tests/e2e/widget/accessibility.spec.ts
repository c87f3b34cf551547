import type { Frame } from '@playwright/test';
import axe from 'axe-core';
import type { browser } from 'wxt/browser';
import { play } from '../pages/hostile-page.ts';
import type { Card } from '../pages/widget.ts';
import { fellowAt } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// Names the extension's own API inside code that runs in its service worker.
declare const chrome: typeof browser;

// The card and the launcher for everybody: axe in every state, keys, zoom, forced colours.

/** What axe finds wrong with the card, as `rule: element`: every rule in light, contrast in dark. */
async function faults({ page, frame }: Card): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await faultsIn(frame);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const inDark = await faultsIn(frame, ['color-contrast']);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return [...inLight, ...inDark.map((fault) => `dark ${fault}`)];
}

async function faultsIn(frame: Frame, rules?: string[]): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(
    (only) => (window as unknown as { axe: typeof axe }).axe.run(document, only ? { runOnly: only } : {}),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('every state of the card passes axe, in light and in dark', async ({ startProfile, hostile }) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  expect(await faults(card), 'empty').toEqual([]);
  await expect(async () => {
    await card.save();
    await expect(card.frame.getByText('Nothing is written yet.')).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await faults(card), 'nothing written').toEqual([]);
  await card.write('Rang 020 7946 0123 and said why.');
  await card.frame.getByRole('radio', { name: 'Strengths' }).check();
  await expect(card.draftKept).toBeVisible();
  expect(await faults(card), 'a finding, a fixed kind, a draft').toEqual([]);
  await play(host, 'popover');
  await card.isCovered();
  await card.save();
  await expect(card.blocked).toBeVisible();
  expect(await faults(card), 'covered').toEqual([]);
  await host.evaluate(() => document.querySelector('.cover')?.remove());
  await card.saveOnceSeen();
  await card.frame.getByRole('button', { name: 'Undo' }).focus();
  expect(await faults(card), 'saved').toEqual([]);
});

test('the card passes axe in forced colours, and its choices are told by more than colour', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  await host.emulateMedia({ forcedColors: 'active' });
  const card = await widget.open();
  expect(await faultsIn(card.frame)).toEqual([]);
  const chosen = card.frame.getByRole('radio', { name: 'Approachability' });
  await chosen.check();
  const outline = await chosen.evaluate((element) => {
    const chip = element.closest('.chip');
    return chip && getComputedStyle(chip).outlineStyle;
  });
  expect(outline).toBe('solid');
});

test('Tab stops once at each group of choices, and the focus is always seen', async ({
  startProfile,
  hostile,
}) => {
  const { host, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  const stops: string[] = [];
  for (let count = 0; count < 6; count += 1) {
    stops.push(
      await card.frame.evaluate(() => {
        const focused = document.activeElement;
        const frame = focused?.closest('.chip, .segment') ?? focused;
        const { boxShadow, outlineStyle } = frame
          ? getComputedStyle(frame)
          : { boxShadow: '', outlineStyle: '' };
        const seen = boxShadow !== 'none' || outlineStyle === 'solid';
        const kind = focused?.getAttribute('type') ?? '';
        return `${focused?.tagName.toLowerCase()} ${kind} ${seen ? 'seen' : 'not seen'}`;
      }),
    );
    await host.keyboard.press('Tab');
  }
  expect(stops).toEqual([
    'textarea  seen',
    'input radio seen',
    'input radio seen',
    'input text seen',
    'select  seen',
    'button submit seen',
  ]);
});

test('at 200 % zoom the whole card is in the window and Save can be reached', async ({
  startProfile,
  hostile,
}) => {
  const { profile, widget } = await fellowAt(hostile.url, startProfile);
  await (await profile.serviceWorker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.setZoom(tab?.id ?? 0, 2);
  });
  await expect.poll(() => widget.page.evaluate(() => devicePixelRatio)).toBe(2);
  await widget.page.mouse.click(5, 5);
  // The page's field and its link come first.
  for (let stop = 0; stop < 3; stop += 1) await widget.page.keyboard.press('Tab');
  await widget.page.keyboard.press('Enter');
  const card = await widget.card();
  const fits = await card.frame.evaluate(() => ({
    wide: document.documentElement.scrollWidth <= innerWidth,
    width: innerWidth,
  }));
  expect(fits.wide).toBe(true);
  await card.frame.getByRole('button', { name: 'Save' }).scrollIntoViewIfNeeded();
  await expect(card.frame.getByRole('button', { name: 'Save' })).toBeInViewport();
});

test('screen readers are told what the launcher is, and that the card is a dialog called Upward', async ({
  startProfile,
  hostile,
}) => {
  const { widget } = await fellowAt(hostile.url, startProfile);
  const named = async () => (await widget.accessible()).map(({ role, name }) => `${role} ${name}`);
  expect(await named()).toContain('button Log an observation, Upward');
  expect(await named()).toContain('button Move or hide the Upward button');
  await widget.open();
  await expect.poll(named).toContain('dialog Upward');
  expect(await named()).toContain('Iframe Upward');
});
