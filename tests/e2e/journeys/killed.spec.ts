import { seededFraction } from '../../fixtures/seeded-random.ts';
import { killCycles } from '../../torture/support/kill-cycles.ts';
import { saveScenarios } from '../../torture/support/saves.ts';
import { turnOnSite } from '../pages/widget.ts';
import { expect, test } from '../support/test.ts';

// `npm run torture` does this 200 times.

test('what was acknowledged is there, whole, after the browser was ended within 50 ms: panel, locked panel, card and draft', async ({
  startProfile,
  wardList,
}) => {
  test.setTimeout(240_000);
  const profile = await startProfile({ build: 'loopback' });
  await turnOnSite(profile, wardList.url);
  const tallies = await killCycles({
    profile,
    host: wardList.url,
    scenarios: saveScenarios(),
    cycles: 4,
    random: seededFraction(2),
  });
  for (const { name, lost, halfWritten, notOpened } of tallies) {
    expect({ name, lost, halfWritten, notOpened }).toEqual({
      name,
      lost: [],
      halfWritten: [],
      notOpened: [],
    });
  }
});

test('a sentence that was acknowledged and is not there is found', async ({ startProfile, wardList }) => {
  const [tally] = await killCycles({
    profile: await startProfile(),
    host: wardList.url,
    scenarios: [
      { name: 'never saved', within: 50, act: async () => ({ at: Date.now(), kept: ['Not saved.'] }) },
    ],
    cycles: 1,
    random: () => 0,
  });
  expect(tally?.lost).toEqual(['not there: Not saved.']);
});
