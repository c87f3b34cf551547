import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makePreview, sealPreview } from '../../lib/brief/preview.ts';
import { sealBrief } from '../../lib/brief/seal-brief.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { Bundle } from '../../lib/schema/bundle.ts';
import type { Domain, Kind } from '../../lib/schema/domain.ts';
import { systemRandom } from '../../lib/shared/random.ts';
import { passphraseFiles } from '../../lib/vault/passphrase-file.ts';
import { marshBrief, statementsOf } from '../components/brief/marsh.ts';
import { unwrap } from '../fixtures/result.ts';
import { BriefPage } from './pages/brief-page.ts';
import { SidePanel } from './pages/side-panel.ts';
import { briefAtHand } from './support/brief.ts';
import { needProgram } from './support/need-program.ts';
import { roundAtHand } from './support/round.ts';
import { consultantSitting } from './support/story-sittings.ts';
import { expect, test } from './support/test.ts';

// Our files held against programs that are not ours. A test whose program is missing is skipped with a sentence.

const run = promisify(execFile);

test('the stock age program opens what the side panel sealed, with the lead’s key', async ({
  profile,
  wardList,
}) => {
  const age = needProgram('age');
  const text = 'Asked for my plan first, then altered one step and gave the reason.';
  const round = await roundAtHand(profile.folder);
  const panel = new SidePanel(await profile.openSidePanel(await profile.openHost(wardList.url)));
  await panel.writeFirst('Thanked the night team by role.', 'kite amber gravel seven');
  await panel.log.write({
    text,
    domain: 'Approach to juniors',
    kind: 'Keep doing it',
    consultant: 'Ada One',
  });
  const handIn = await panel.openHandIn();
  await handIn.join(round.cardPath, round.seat);
  const sealed = await profile.downloads.during(() => handIn.seal());

  const key = join(profile.folder, 'key.txt');
  await writeFile(key, `${round.identity}\n`);
  const { stdout } = await run(age, ['--decrypt', '--identity', key, sealed]);
  expect(Bundle.parse(JSON.parse(stdout)).observations.map((each) => each.text)).toEqual([text]);
});

for (const kind of ['brief', 'preview'] as const) {
  test(`the stock age program opens a ${kind} with its six words, joined by hyphens`, async ({}, testInfo) => {
    const age = needProgram('age');
    const content = marshBrief();
    const passphrases = passphraseFiles(10);
    const sealed = join(testInfo.outputDir, `${kind}.age`);
    const opened = join(testInfo.outputDir, `${kind}.json`);
    await mkdir(testInfo.outputDir, { recursive: true });
    const brief = await sealBrief(content, passphrases, systemRandom);
    const preview = unwrap(
      await makePreview({ content, used: [], closes: '2026-12-14', random: systemRandom }),
    );
    const file = kind === 'brief' ? brief.file : await sealPreview(preview, brief.words, passphrases);
    await writeFile(sealed, file);
    await withTerminal([age, '--decrypt', '--output', opened, sealed], brief.words.join('-'));
    expect(JSON.parse(await readFile(opened, 'utf8'))).toMatchObject({ content });
  });
}

/** Runs a program that asks for a passphrase on its terminal. */
async function withTerminal(command: readonly string[], passphrase: string): Promise<void> {
  const running = run('script', ['--quiet', '--return', '--command', command.join(' '), '/dev/null']);
  running.child.stdin?.end(`${passphrase}\n`);
  await running;
}

test('the printed brief is one tagged page with every point, and without what was expected', async ({
  profile,
}) => {
  const pdfinfo = needProgram('pdfinfo');
  const pdftotext = needProgram('pdftotext');
  const content = marshBrief();
  const sitting = consultantSitting('marsh', 'T0');
  if (sitting === null) throw new Error('The story has no such sitting.');
  const brief = await BriefPage.open(profile);
  const file = await briefAtHand(profile.folder, content);
  await brief.readFirst(file, sitting.response);
  await expect(brief.page.getByRole('table')).toBeVisible();
  const path = join(profile.folder, 'brief.pdf');
  await brief.print(path);

  const { stdout: info } = await run(pdfinfo, [path]);
  expect(info).toMatch(/^Tagged: +yes$/m);
  expect(info).toMatch(/^Pages: +1$/m);
  expect(info).toMatch(/^Page size: +59\d.* x 84\d.* pts \(A4\)$/m);
  const { stdout: printed } = await run(pdftotext, [path, '-']);
  const words = printed.replaceAll(/\s+/g, ' ');
  for (const statement of statementsOf(content)) expect(words).toContain(statement);
  expect(words).toContain('Dr Ada One');
  expect(words).not.toMatch(/expected|mostly keep|Your code/i);
});

/** How many statements the cells hold, in the order of the domains as read: a digit for keep and one for change each. */
type Spread = readonly string[];

/** A brief whose cells hold so many points, each as long as one may be. */
function briefOf(spread: Spread): BriefContent {
  const plain = marshBrief();
  const some = (number: string | undefined, kind: Kind, domain: Domain) =>
    Array.from({ length: Number(number) }, (_, place) =>
      LONGEST.replace('One', `${domain} ${kind} ${place}`).slice(0, 160),
    );
  const domains = plain.domains.map(({ domain }, index) => ({
    domain,
    keep: some(spread[index]?.[0], 'keep', domain),
    change: some(spread[index]?.[1], 'change', domain),
  }));
  return { ...plain, domains };
}

/** As long as a statement may be, and longer. */
const LONGEST =
  'One says aloud what was seen, what it may mean and what will be done about it, so that each person of the team can follow the reasoning and ask about it, every time it matters.';

for (const { points, where, pages, spread } of [
  {
    points: 10,
    where: 'in as many cells as can be',
    pages: 1,
    spread: ['10', '11', '11', '11', '11', '10', '00'],
  },
  {
    points: 10,
    where: 'beside each other',
    pages: 1,
    spread: ['00', '33', '00', '22', '00', '00', '00'],
  },
  {
    points: 10,
    where: 'one below the other',
    pages: 1,
    spread: ['30', '00', '30', '00', '10', '00', '03'],
  },
  {
    points: 36,
    where: 'in every cell',
    pages: 2,
    spread: ['30', '33', '33', '33', '33', '33', '03'],
  },
]) {
  test(`a brief of ${points} points as long as can be, ${where}, prints on ${pages === 1 ? 'one page' : 'two pages at most'}, its fonts embedded`, async ({
    profile,
  }) => {
    const [pdfinfo, pdftotext, pdffonts] = [
      needProgram('pdfinfo'),
      needProgram('pdftotext'),
      needProgram('pdffonts'),
    ];
    const content = briefOf(spread);
    expect(statementsOf(content)).toHaveLength(points);
    const sitting = consultantSitting('marsh', 'T0');
    if (sitting === null) throw new Error('The story has no such sitting.');
    const brief = await BriefPage.open(profile);
    await brief.readFirst(await briefAtHand(profile.folder, content), sitting.response);
    await expect(brief.page.getByRole('table')).toBeVisible();
    const path = join(profile.folder, 'brief.pdf');
    await brief.print(path);
    const { stdout: info } = await run(pdfinfo, [path]);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(Number(/^Pages: +(\d+)$/m.exec(info)?.[1])).toBeLessThanOrEqual(pages);
    const { stdout: printed } = await run(pdftotext, [path, '-']);
    const words = printed.replaceAll(/\s+/g, ' ');
    for (const statement of statementsOf(content)) expect(words).toContain(statement.trim());
    expect(words.split('Brief for Dr Ada One, for you alone')).toHaveLength(pages + 1);
    const { stdout: fonts } = await run(pdffonts, [path]);
    const rows = fonts.trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row, 'name, type, encoding, embedded').toMatch(/ yes (?:yes|no) +(?:yes|no) +\d+/);
  });
}
