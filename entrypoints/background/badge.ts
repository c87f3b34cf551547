import { browser } from 'wxt/browser';
import { unsentCount } from '../../lib/background/unsent-count.ts';
import { settingsValue } from '../../lib/platform/settings.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';

/** Shows on the toolbar button how many observations are not handed in, where the person wants it and while unlocked. */
export function showBadge(vault: VaultService): void {
  const settings = settingsValue();
  const inTurn = oneByOne();
  const show = async () => {
    const { badge } = await settings.read();
    await browser.action.setBadgeText({ text: badge ? await unsentCount(vault) : '' });
  };
  const again = () => void inTurn(show);
  settings.onChange(again);
  vault.onChange(again);
  again();
}
