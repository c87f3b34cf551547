import type { Page } from '@playwright/test';
import { z } from 'zod';
import { type Section, type Sitting, sectionsFor } from '../../../lib/reflection/sections.ts';
import { marshBrief } from '../../components/brief/marsh.ts';
import { BriefPage } from '../pages/brief-page.ts';
import { SidePanel } from '../pages/side-panel.ts';
import { briefAtHand } from '../support/brief.ts';
import { tabTo } from '../support/keyboard.ts';
import type { Profile } from '../support/profile.ts';
import { roundAtHand } from '../support/round.ts';
import { expect, test } from '../support/test.ts';

const Text = z.looseObject({ value: z.unknown() });
const Node = z.looseObject({
  nodeId: z.string(),
  parentId: z.string().optional(),
  role: Text.optional(),
  name: Text.optional(),
});
const Tree = z.looseObject({ nodes: z.array(Node) });

/** A row as assistive technology hears it: its own name, and those of its choices. */
interface Row {
  readonly name: string;
  readonly radios: readonly string[];
}

/** The rows of the browser's own accessibility tree. */
async function rowsHeard(page: Page): Promise<Row[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = Tree.parse(await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  const parents = new Map(nodes.map(({ nodeId, parentId }) => [nodeId, parentId]));
  const isIn = (nodeId: string, group: string): boolean => {
    const parent = parents.get(nodeId);
    return parent !== undefined && (parent === group || isIn(parent, group));
  };
  const radios = nodes.filter(({ role }) => role?.value === 'radio');
  return nodes
    .filter(({ role }) => role?.value === 'group')
    .map(({ nodeId, name }) => ({
      name: String(name?.value),
      radios: radios.filter((radio) => isIn(radio.nodeId, nodeId)).map((radio) => String(radio.name?.value)),
    }));
}

function rowsAsked({ questions }: Section): Row[] {
  return questions.flatMap((question) =>
    question.kind === 'points'
      ? [
          {
            name: question.label,
            radios: [...question.points.map((word, point) => `${point} ${word}`), 'cannot say'],
          },
        ]
      : [],
  );
}

/** Looks at every scale of a sitting in turn; gives how many rows it has. */
async function hearScales(page: Page, sitting: Sitting): Promise<number> {
  let rows = 0;
  for (const section of sectionsFor(sitting)) {
    await page.getByRole('heading', { level: 1, name: section.title }).waitFor();
    if (section.isScale) {
      const heard = await rowsHeard(page);
      const asked = rowsAsked(section);
      for (const [index, { name, radios }] of asked.entries()) {
        expect(heard[index]?.name).toContain(name);
        expect(heard[index]?.radios).toEqual(radios);
      }
      rows += asked.length;
    }
    await page.getByRole('button', { name: /^Skip this part/ }).click();
  }
  return rows;
}

async function consultantAsked(profile: Profile): Promise<BriefPage> {
  const brief = await BriefPage.open(profile);
  await brief.tryToOpen(await briefAtHand(profile.folder, marshBrief()), 'first');
  await brief.page.getByRole('heading', { name: 'Before you answer' }).waitFor();
  return brief;
}

test('every row of the three scales is heard as a group of its own, with its seven choices in words', async ({
  profile,
  wardList,
}) => {
  const consultant = await consultantAsked(profile);
  await consultant.questionnaire.consent();
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst('Thanked the night team by role.', 'kite amber gravel seven');
  await (await panel.openHandIn()).join(round.cardPath, round.seat);
  const page = await profile.openPage('reflection.html');
  await page.getByRole('button', { name: 'Answer' }).first().click();
  await page.getByRole('radio', { name: /May be used in the study/ }).check();
  await page.getByRole('button', { name: /^Begin/ }).click();
  // AWARE and IMPORT of the consultant, CONF and IMPORT of the fellow.
  expect(await hearScales(consultant.page, { role: 'consultant', occasion: 'T0' })).toBe(14);
  expect(await hearScales(page, { role: 'fellow', occasion: 'T0' })).toBe(14);
});

test('the questions are answered by keyboard alone in a window 320 wide, and nothing runs over its edge', async ({
  profile,
}) => {
  const { page } = await consultantAsked(profile);
  await page.setViewportSize({ width: 320, height: 640 });
  const expectInside = async (where: string) =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(320);
  await expectInside('consent');
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: /^Begin/ }));
  await page.keyboard.press('Enter');
  const [first] = sectionsFor({ role: 'consultant', occasion: 'T0' });
  if (first === undefined) throw new Error('The instrument asks nothing.');
  await page.getByRole('heading', { level: 1, name: first.title }).waitFor();
  await expectInside(first.title);
  for (const { label } of first.questions) {
    const row = page.getByRole('group', { name: label });
    await tabTo(page, row.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  await tabTo(page, page.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await page.getByText(/^Part 2 of/).waitFor();
  for (let part = 2; part <= 5; part += 1) {
    await expectInside(`part ${part}`);
    await tabTo(page, page.getByRole('button', { name: /^Skip this part/ }));
    await page.keyboard.press('Enter');
    await (part < 5
      ? page.getByText(new RegExp(`^Part ${part + 1} of`))
      : page.getByRole('heading', { name: 'Check your answers' })
    ).waitFor();
  }
  await expectInside('all answers once more');
  await expect(page.getByRole('definition').filter({ hasText: /^1 / })).toHaveCount(first.questions.length);
});
