import { expect, type Page } from '@playwright/test';
import type { HostRequest } from '../../../lib/messaging/host-request.ts';

/** The content script's own world in a page, as somebody has it who took the script over. */
export interface ContentWorld {
  /** What an expression gives there, as JSON; `refused: ` and the reason where it throws. */
  run(expression: string): Promise<string>;
  /** What the background answers to a message from there, in the same form. */
  ask(message: HostRequest | object): Promise<string>;
}

/** Finds the world of the launcher that stands in a page. */
export async function contentWorldOf(page: Page): Promise<ContentWorld> {
  const devtools = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string; origin: string }[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await devtools.send('Runtime.enable');
  const world = worlds.find(({ origin, name }) => origin.startsWith('chrome-extension') || name === 'Upward');
  expect(world, 'the content script’s own world').toBeDefined();
  const run = async (expression: string) => {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `(async () => { try { return JSON.stringify(await (${expression})) ?? 'undefined' } catch (e) { return 'refused: ' + e.message } })()`,
      contextId: world?.id ?? 0,
      awaitPromise: true,
    });
    return String(result.value);
  };
  return { run, ask: (message) => run(`chrome.runtime.sendMessage(${JSON.stringify(message)})`) };
}
