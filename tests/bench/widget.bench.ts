import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { turnOnSite, Widget } from '../e2e/pages/widget.ts';
import { aFellow } from '../e2e/support/fellow.ts';
import { BUILDS, Profile } from '../e2e/support/profile.ts';
import type { Figure, Measure } from './figure.ts';
import { percentile } from './quantiles.ts';
import { FEEDBACK_JS, serveVariants } from './serve-variants.ts';

const ROUNDS = 11;
const PEER = 'feedback-js 2.1.25';

/** What one cold page cost: milliseconds of script, DOM nodes, and milliseconds from the press to a focused text field. */
interface Cost {
  readonly script: number;
  readonly nodes: number;
  readonly focus: number;
}

/**
 * What a widget costs the ward list: ours (the site turned on for 127.0.0.1) and the lightest peer, each less the same page
 * without a widget in the same round (localhost, turned on for nobody). Medians of the paired differences.
 */
export const measure: Measure = async () => {
  const host = await serveVariants();
  const profile = await aFellow(() => Profile.start({ build: 'loopback', watched: false }));
  try {
    await turnOnSite(profile, 'http://127.0.0.1/');
    const plain = `http://localhost:${host.port}`;
    const rounds: { control: Cost; ours: Cost; peer: Cost }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const control = await inNewPage(profile, `${plain}/`, async () => 0);
      const ours = await inNewPage(profile, `http://127.0.0.1:${host.port}/`, openCard);
      const peer = await inNewPage(profile, `${plain}/feedback`, openPeer);
      rounds.push({ control, ours, peer });
    }
    const over = (which: 'ours' | 'peer', part: keyof Cost) =>
      percentile(
        rounds.map((round) => round[which][part] - round.control[part]),
        0.5,
      );
    const figure = (what: string, part: keyof Cost, unit: Figure['unit']): Figure => ({
      what: `${what}, median of ${ROUNDS} paired differences`,
      value: over('ours', part),
      unit,
      beside: { what: PEER, value: over('peer', part) },
    });
    return [
      await bytes(),
      figure('script time in the host page', 'script', 'ms'),
      figure('DOM nodes in the host page', 'nodes', 'count'),
      figure('press to a painted text field with the focus', 'focus', 'ms'),
    ];
  } finally {
    await profile.close();
    await host.close();
  }
};

async function bytes(): Promise<Figure> {
  const size = async (path: string) => gzipSync(await readFile(path)).length;
  const value = await size(join(BUILDS.product, 'widget.js'));
  return {
    what: 'content script, gzip',
    value,
    unit: 'bytes',
    beside: { what: PEER, value: await size(FEEDBACK_JS) },
  };
}

async function inNewPage(
  profile: Profile,
  url: string,
  open: (page: Page) => Promise<number>,
): Promise<Cost> {
  const page = await profile.context.newPage();
  const devtools = await profile.context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await settled(page, url);
  const cost = { script: await scriptTime(devtools), nodes: await nodesIn(devtools) };
  const focus = await open(page);
  await page.close();
  return { ...cost, focus };
}

/** Waits until the page's widget stands, where it has one, and the page has nothing to do. */
async function settled(page: Page, url: string): Promise<void> {
  if (url.includes('127.0.0.1')) await (await Widget.in(page)).stands();
  if (url.endsWith('/feedback')) await page.locator('#feedback-btn').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

interface DomNode {
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

async function nodesIn(devtools: CDPSession): Promise<number> {
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const count = ({ children = [], shadowRoots = [] }: DomNode): number =>
    [...children, ...shadowRoots.flatMap((each) => each.children ?? [])].reduce(
      (sum, each) => sum + count(each),
      1,
    );
  return count(root);
}

/**
 * From the press of the launcher to the card's first paint, in which its text field has the focus. The driver halts the new
 * frame to attach itself before anything runs there, some 30 ms that a person does not wait.
 */
async function openCard(page: Page): Promise<number> {
  const pressed = pressIn(page);
  const card = await (await Widget.in(page)).open();
  const painted = await card.frame.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint) throw new Error('Nothing is painted.');
    return performance.timeOrigin + paint.startTime;
  });
  return painted - (await pressed);
}

/** From the press of the peer's button to its text field with the focus, its second choice pressed once it stands still. */
async function openPeer(page: Page): Promise<number> {
  const pressed = pressIn(page);
  const focused = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const wanted = () => {
          const field = document.querySelector('#feedback-message');
          if (!field || field !== document.activeElement) return void requestAnimationFrame(wanted);
          resolve(performance.timeOrigin + performance.now());
        };
        wanted();
      }),
  );
  await page.locator('#feedback-btn').click();
  await page.locator('.feedback-item').first().click();
  return (await focused) - (await pressed);
}

/** When the page is next pressed, on the clock of the whole computer. */
function pressIn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('click', ({ timeStamp }) => resolve(performance.timeOrigin + timeStamp), {
          capture: true,
          once: true,
        });
      }),
  );
}
