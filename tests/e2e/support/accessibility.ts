import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong with a page, as `rule: element`: every rule in light, contrast in dark, and all but contrast with the
 * system's forced colours. Empty is the promise.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inLight = await faultsIn(axeFor(page));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const inDark = await faultsIn(axeFor(page).withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  // What contrast the system's own colours have is the system's affair.
  const forced = await faultsIn(axeFor(page).disableRules('color-contrast'));
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return [
    ...inLight,
    ...inDark.map((fault) => `dark ${fault}`),
    ...forced.map((fault) => `forced colours ${fault}`),
  ];
}

/** Axe's other mode opens a tab of its own, which the side panel's connection cannot do. */
function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function faultsIn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
