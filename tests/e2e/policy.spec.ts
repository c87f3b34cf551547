import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storyCard } from '../../lib/example/story-card.ts';
import { encodeRoundCard } from '../../lib/schema/round-card.ts';
import { setPolicy } from './support/browser-policy.ts';
import { BUILDS, Profile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/**
 * A profile under a policy that the browser reads from its own folder, as an administrator sets it. Its build lies in a
 * folder of its own, and so has an id of its own: the policy is nobody else's.
 */
async function underPolicy(
  policy: Readonly<Record<string, unknown>>,
  look: (profile: Profile) => Promise<void>,
) {
  const own = await mkdtemp(join(tmpdir(), 'upward-policy-'));
  await cp(BUILDS.product, own, { recursive: true });
  const first = await Profile.start({ build: { folder: own } });
  const extension = first.extensionId;
  await first.close();
  const end = await setPolicy({ extension, policy });
  try {
    const profile = await Profile.start({ build: { folder: own } });
    expect(profile.extensionId).toBe(extension);
    try {
      await look(profile);
    } finally {
      await profile.close();
    }
  } finally {
    await end();
    await rm(own, { recursive: true, force: true });
  }
}

test('what the hospital sets in the browser’s policy holds, and is shown as managed', async () => {
  const policy = {
    lockMinutes: 3,
    minContributors: 4,
    holdingHours: 48,
    launcherOff: true,
    sharedComputer: true,
    expireDays: 90,
    eraseDays: 14,
    sites: ['https://record.hospital.example/*'],
    cards: [encodeRoundCard(await storyCard())],
    routes: [{ id: 'guardian', name: 'The guardian', use: 'When nobody hears.', kinds: ['bullying'] }],
  };
  await underPolicy(policy, async (profile) => {
    const page = await profile.openPage('options.html');
    const managed = page.locator('.card', {
      has: page.getByRole('heading', { name: 'Set by your hospital' }),
    });
    await expect(managed.getByText('After 3 minutes without use.')).toBeVisible();
    for (const line of [
      '4 fellows at the least, in every round.',
      '2 days, in rounds that are made in this browser.',
      'Off, on every site.',
      'One round card, offered where one joins.',
      'record.hospital.example',
      'The guardian',
      /^Observations go 90 days after/,
      'Erased 14 days after their last brief was released.',
    ])
      await expect(managed.getByText(line)).toBeVisible();
    await expect(managed.getByText('Left out')).toHaveCount(0);
    await expect(page.getByText(/^Turned off\. The toolbar button always works\./)).toBeVisible();
  });
});

test('what the policy may not set is not in force, the rest is, and the settings tell which', async () => {
  const policy = {
    lockMinutes: 3,
    minContributors: 2,
    eraseDays: 4000,
    sites: ['https://record.hospital.example/*', 'https://*/*'],
    cards: ['{}'],
  };
  await underPolicy(policy, async (profile) => {
    const page = await profile.openPage('options.html');
    await expect(page.getByText('After 3 minutes without use.').first()).toBeVisible();
    const out = page.locator('dl > div', { has: page.getByText('Left out', { exact: true }) });
    for (const name of ['minContributors', 'eraseDays', 'sites, entry 2', 'cards'])
      await expect(out.getByText(name, { exact: true })).toBeVisible();
    await expect(page.getByText('fellows at the least')).toHaveCount(0);
  });
});
