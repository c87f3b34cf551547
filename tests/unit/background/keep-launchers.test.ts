import { describe, expect, it } from 'vitest';
import {
  keepLaunchers,
  type LauncherParts,
  showOnceVaultIsMade,
} from '../../../lib/background/keep-launchers.ts';
import { scriptId } from '../../../lib/background/reconcile-sites.ts';
import { memoryEntries } from '../../fixtures/card.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const ward = 'https://ward.example/*';
const record = 'https://record.example/*';

/** A browser that wants both sites, grants some and knows the scripts of some; what it does is noted. */
function aBrowser(granted: readonly string[], known: readonly string[] = granted) {
  const done: string[] = [];
  const note = (what: string) => async (value: string | readonly string[]) =>
    void done.push(`${what} ${value}`);
  const parts: LauncherParts = {
    sites: {
      read: async () => [ward, record].map((pattern) => ({ pattern, corner: 'top-left', hiddenUntil: null })),
    },
    isGranted: async (pattern) => granted.includes(pattern),
    registered: async () => known.map((pattern) => ({ id: scriptId(pattern), matches: [pattern] })),
    register: (_, pattern) => note('register')(pattern),
    unregister: async (ids) => {
      if (ids.length > 0) await note('unregister')(ids);
    },
    runNow: note('run'),
    tell: async () => void done.push('tell'),
  };
  return { parts, done };
}

describe('the launchers', () => {
  it('are told when the browser took a site’s permission back', async () => {
    const { parts, done } = aBrowser([ward], [ward, record]);
    await keepLaunchers(parts, { listChanged: false });
    expect(done).toEqual([`unregister ${scriptId(record)}`, 'tell']);
  });

  it('are told when the list changed, and once', async () => {
    const { parts, done } = aBrowser([ward], [ward, record]);
    await keepLaunchers(parts, { listChanged: true });
    expect(done.filter((each) => each === 'tell')).toHaveLength(1);
  });

  it('are left alone when nothing changed', async () => {
    const { parts, done } = aBrowser([ward, record]);
    await keepLaunchers(parts, { listChanged: false });
    expect(done).toEqual([]);
  });

  it('run at once in the open pages of a site that was granted', async () => {
    const { parts, done } = aBrowser([ward, record], [ward]);
    await keepLaunchers(parts, { listChanged: false });
    expect(done).toEqual([`register ${record}`, `run ${record}`]);
  });
});

describe('the vault that is made', () => {
  it('shows the launchers in the open pages of granted sites, once', async () => {
    const { parts, done } = aBrowser([ward]);
    const { vault } = memoryVault();
    const waiting = memoryEntries();
    await showOnceVaultIsMade(parts, { vault, waiting });
    expect(done).toEqual([]);
    await vault.create('kite amber gravel seven');
    await showOnceVaultIsMade(parts, { vault, waiting });
    await showOnceVaultIsMade(parts, { vault, waiting });
    expect(done).toEqual([`run ${ward}`]);
  });

  it('of an earlier browser session shows no launcher a second time', async () => {
    const { parts, done } = aBrowser([ward]);
    const { vault } = memoryVault();
    await vault.create('kite amber gravel seven');
    await showOnceVaultIsMade(parts, { vault, waiting: memoryEntries() });
    expect(done).toEqual([]);
  });
});
