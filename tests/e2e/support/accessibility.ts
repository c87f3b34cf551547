import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page, as `scheme rule: element`, in light and in dark. Empty is the promise. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Axe's other mode opens a tab of its own, which the side panel's connection cannot do.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    faults.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`),
      ),
    );
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return faults;
}
