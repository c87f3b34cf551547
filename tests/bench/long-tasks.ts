import type { Page } from '@playwright/test';

// What the page keeps of its long tasks: when each began, and how long it took.
declare global {
  var tasksSeen: { readonly began: number; readonly took: number }[];
  var filesGiven: number;
}

/**
 * From now on the page notes its long tasks, by the browser's own account, which tells of those over 50 milliseconds
 * (https://w3c.github.io/longtasks/), and when it was last given files, which a driver does in a long task of its own.
 */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.tasksSeen = [];
    globalThis.filesGiven = 0;
    const given = () => {
      globalThis.filesGiven = performance.now();
    };
    document.addEventListener('change', given, true);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        globalThis.tasksSeen.push({ began: startTime, took: duration });
      }
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds of the longest task since files were given last; 0 where none took 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const after = globalThis.tasksSeen.filter(({ began }) => began > globalThis.filesGiven);
    return Math.max(0, ...after.map(({ took }) => took));
  });
}
