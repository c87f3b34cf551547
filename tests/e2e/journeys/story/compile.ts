import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normaliseStyle } from '../../../../lib/bundle/normalise-style/normalise-style.ts';
import { STORY_OBSERVATIONS } from '../../../../lib/example/story.ts';
import { STORY_CONSULTANTS } from '../../../../lib/example/story-card.ts';
import { storyFiles } from '../../../../lib/example/story-files.ts';
import { STORY_POINTS, type StoryConsultant, type StoryPoint } from '../../../../lib/example/story-points.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';
import { FILE_REFUSALS } from '../../../../lib/schema/refusal.ts';
import { systemRandom } from '../../../../lib/shared/random.ts';
import type { BriefFile } from '../../pages/brief-page.ts';
import type { LeadPage } from '../../pages/lead/lead-page.ts';
import type { CellNamed } from '../../pages/lead/points-view.ts';
import type { FileSeen } from '../../pages/lead/received-view.ts';
import type { RoomWord } from '../../pages/lead/room-view.ts';
import type { Stage } from '../../support/tour.ts';
import type { HandedIn } from './hand-in.ts';
import type { RoundMade } from './set-up-round.ts';

/** What the lead saw of the files, by the story's word for each, and of how many wrote. */
export interface ReceivedSeen {
  readonly summary: string;
  readonly files: readonly FileSeen[];
  readonly cover: Readonly<Record<string, readonly string[]>>;
}

/** A brief as it was released, with what its card on the lead's page said. */
export interface BriefReleased extends BriefFile {
  readonly shown: readonly string[];
  readonly heldBack: readonly string[];
}

/** What came of the lead's work. */
export interface Compiled {
  readonly received: ReceivedSeen;
  /** What was said of a wording that copies a fellow's own words. */
  readonly verbatim: string;
  /** What was left to be worded where only an echo-only observation stood. */
  readonly echoOnly: number;
  readonly room: readonly string[];
  readonly briefs: Readonly<Record<StoryConsultant, BriefReleased>>;
}

/** A wording of the first point that shares seven words in a row with one observation. */
const TOO_CLOSE = 'Gives one teaching point per list and comes back to it';

/** From the dropped files to the two released briefs. */
export async function compile(
  stage: Stage,
  round: RoundMade,
  handedIn: readonly HandedIn[],
): Promise<Compiled> {
  const { lead } = round;
  const received = await receive(stage, round, handedIn);
  const { verbatim, echoOnly } = await wordPoints(stage, lead);
  const room = await askRoom(stage, lead);
  await agreeOthers(stage, lead);
  const briefs = {
    marsh: await release(stage, lead, 'marsh'),
    adeyemi: await release(stage, lead, 'adeyemi'),
  };
  return { received, verbatim, echoOnly, room, briefs };
}

async function receive(stage: Stage, round: RoundMade, handedIn: readonly HandedIn[]): Promise<ReceivedSeen> {
  const good = handedIn.flatMap(({ bundles }) => bundles);
  const paths = [...good, await secondCopy(handedIn), ...(await badFiles(stage, round))];
  return stage.step(`The lead drops ${paths.length} files`, async () => {
    const { received, page } = round.lead;
    await round.lead.go('Round');
    await received.drop(paths);
    const rows = ['All', 'Use of technology', 'Areas for improvement'];
    const cover = await Promise.all(rows.map(async (row) => [row, await received.cover(row)] as const));
    const seen = {
      summary: (await received.summary.textContent()) ?? '',
      files: await received.files(),
      cover: Object.fromEntries(cover),
    };
    return { page, seen };
  });
}

/** B's file comes twice, the second time under the name a browser gives a copy. */
async function secondCopy(handedIn: readonly HandedIn[]): Promise<string> {
  const path = handedIn.find(({ who }) => who.fellow === 'B')?.bundles[0];
  if (path === undefined) throw new Error('B handed nothing in.');
  const copy = path.replace(/\.age$/, ' (2).age');
  await copyFile(path, copy);
  return copy;
}

/** The five files of the story that must be refused, made against this round's card. */
async function badFiles({ folder }: Stage, { card, seats }: RoundMade): Promise<string[]> {
  const made = await storyFiles({
    round: { card, seats: Object.values(seats).map((seat) => seat.replaceAll('-', '')) },
    random: systemRandom,
  });
  const refused = made.filter(({ becomes }) => FILE_REFUSALS.some((reason) => reason === becomes));
  return Promise.all(
    refused.map(async ({ name, bytes }) => {
      const path = join(folder, 'files', name);
      await writeFile(path, bytes);
      return path;
    }),
  );
}

function cellOf({ about, domain, kind }: StoryPoint): CellNamed {
  return { consultant: STORY_CONSULTANTS[about].name, domain: DOMAIN_TEXT[domain].label, kind };
}

/** The texts behind a point as they reached the lead, in the even wording: without what E withdrew, and without what the echo rule hides. */
function textsBehind(point: StoryPoint): string[] {
  return STORY_OBSERVATIONS.filter(
    (one) => one.point === point.name && !(one.point === 'T4' && one.by === 'E'),
  ).map(({ text }) => normaliseStyle(text).text);
}

function wordPoints(stage: Stage, lead: LeadPage): Promise<{ verbatim: string; echoOnly: number }> {
  return stage.step('The lead words fifteen points', async () => {
    const { points } = lead;
    await lead.go('Points');
    let verbatim = '';
    let echoOnly = 0;
    for (const point of STORY_POINTS) {
      await points.goTo(cellOf(point));
      if (point.statement === null) {
        echoOnly = await points.unworded.count();
        continue;
      }
      if (point.name === 'M1') {
        await points.tryToMerge(textsBehind(point), TOO_CLOSE);
        verbatim = await points.refusal();
      }
      await points.merge(textsBehind(point), point.statement);
    }
    return { page: lead.page, seen: { verbatim, echoOnly } };
  });
}

function askRoom(stage: Stage, lead: LeadPage): Promise<string[]> {
  return stage.step('The group says for each point whether enough stand behind it', async () => {
    const answers = new Map<string, RoomWord>(
      STORY_POINTS.flatMap(({ statement, room }) => (statement && room ? [[statement, room] as const] : [])),
    );
    await lead.go('Group session');
    await lead.page.getByRole('heading', { level: 1 }).waitFor();
    const page = lead.page;
    return { page, seen: await lead.room.askAll(answers) };
  });
}

function agreeOthers(stage: Stage, lead: LeadPage): Promise<null> {
  return stage.step('The lead notes the points the group agreed without a show of hands', async () => {
    await lead.room.leave();
    for (const point of STORY_POINTS) {
      if (point.statement === null || point.room !== null) continue;
      await lead.points.goTo(cellOf(point));
      await lead.points.agree(point.statement);
    }
    return { page: lead.page, seen: null };
  });
}

function release(stage: Stage, lead: LeadPage, who: StoryConsultant): Promise<BriefReleased> {
  const { name } = STORY_CONSULTANTS[who];
  return stage.step(`The lead releases the brief for ${name}`, async () => {
    await lead.go('Briefs');
    await lead.briefs.choose(name);
    const shown = await lead.briefs.statements();
    const heldBack = await lead.briefs.heldBack.allTextContents();
    await lead.briefs.preview();
    await lead.briefs.waitOutHolding();
    await lead.briefs.choose(name);
    const { path, words } = await lead.briefs.release();
    return { page: lead.page, seen: { path: await stage.carry(path), words, shown, heldBack } };
  });
}
