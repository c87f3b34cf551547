import { marshBrief, statementsOf } from '../../components/brief/marsh.ts';
import { OTHER_KEYS } from '../../fixtures/builders.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { FellowReflection } from '../pages/fellow-reflection.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { briefAtHand } from '../support/brief.ts';
import { responseIn } from '../support/open-files.ts';
import { roundAtHand } from '../support/round.ts';
import { consultantSitting, fellowSitting, type StorySitting } from '../support/story-sittings.ts';
import { expect, test } from '../support/test.ts';

const PASSPHRASE = 'kite amber gravel seven';

/** The key of the study team on the cards of the fixtures. */
const STUDY = OTHER_KEYS.identity;

function told(sitting: StorySitting | null): StorySitting {
  if (sitting === null) throw new Error('The story has no such sitting.');
  return sitting;
}

test('a consultant gives her own view, reads and prints the brief, and comes back under the same code', async ({
  profile,
}) => {
  const content = marshBrief();
  const file = await briefAtHand(profile.folder, content);
  const [before, after] = (['T0', 'T1'] as const).map((occasion) =>
    told(consultantSitting('marsh', occasion)),
  );
  if (before === undefined || after === undefined) throw new Error('The story has two sittings.');

  const first = await BriefPage.open(profile);
  const { path, code } = await first.readFirst(file, before.response);
  expect(await first.statements()).toEqual(statementsOf(content));
  expect(await first.gap()).toEqual([
    'More to change than you expected',
    'As you expected',
    'More to change than you expected',
    'Nothing to compare',
    'More to keep than you expected',
  ]);
  await expect(first.page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  expect(await accessibilityFaults(first.page)).toEqual([]);
  const joined = { round: content.round.id, code: code.replaceAll(' ', '-') };
  expect(await responseIn(path, STUDY)).toEqual({ ...before.response, ...joined });

  await first.page.reload();
  await expect(first.page.getByRole('heading', { name: 'Open your brief' })).toBeVisible();
  const answers = { code, occasion: 'T1', answers: after.response } as const;
  expect(await responseIn(await first.answerLater(file, answers), STUDY)).toEqual({
    ...after.response,
    ...joined,
  });
});

test('a fellow answers before handing in and after, each time under the code of the vault', async ({
  profile,
  wardList,
}) => {
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst('Thanked the night team by role.', PASSPHRASE);
  await (await panel.openHandIn()).join(round.cardPath, round.seat);
  const reflection = await FellowReflection.open(profile);
  const codes = new Set<string>();
  for (const occasion of ['T0', 'T1', 'T2'] as const) {
    const { sitting, response } = told(fellowSitting('A', occasion));
    const sealed = await responseIn(await reflection.answer(sitting, response), STUDY);
    expect(sealed).toEqual({ ...response, round: round.card.round, code: sealed.code });
    codes.add(sealed.code);
  }
  expect(codes.size).toBe(1);
  expect(await accessibilityFaults(reflection.page)).toEqual([]);
});
