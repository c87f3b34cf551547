import type { Page } from '@playwright/test';

type Trick =
  | 'reset'
  | 'fade'
  | 'popover'
  | 'modal'
  | 'closeModal'
  | 'zIndex'
  | 'newBody'
  | 'newDocument'
  | 'write'
  | 'shout';

/** Has the hostile page play one of its tricks. */
export async function play(page: Page, trick: Trick): Promise<void> {
  await page.evaluate((name) => {
    const { tricks } = window as unknown as { tricks: Record<string, () => void> };
    tricks[name]?.();
  }, trick);
}
