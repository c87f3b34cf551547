import { STORY_OBSERVATIONS } from '../../../../lib/example/story.ts';
import { STORY_CONSULTANTS } from '../../../../lib/example/story-card.ts';
import type { StoryObservation } from '../../../../lib/example/story-observations.ts';
import { fixedKind } from '../../../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';
import { FellowReflection } from '../../pages/fellow-reflection.ts';
import type { HandInView, ShareLabel } from '../../pages/hand-in-view.ts';
import type { Logged } from '../../pages/log-view.ts';
import { SidePanel } from '../../pages/side-panel.ts';
import type { Profile } from '../../support/profile.ts';
import { fellowSitting } from '../../support/story-sittings.ts';
import type { Stage } from '../../support/tour.ts';
import { type FellowsComputer, PASSPHRASE } from './cast.ts';
import type { RoundMade } from './set-up-round.ts';

/** What one computer of a fellow gives away: sealed bundles, in the order they were made, and sealed answers. */
export interface HandedIn {
  readonly who: FellowsComputer;
  readonly bundles: readonly string[];
  readonly responses: readonly string[];
}

const SHARE_LABELS: Readonly<Record<StoryObservation['share'], ShareLabel>> = {
  discuss: 'May be discussed',
  merge: 'Only merged',
  'echo-only': 'Echo-only',
};

/** A fellow's first visit: observations in the side panel, the questions before, and the sealed bundle. */
export async function handIn(stage: Stage, who: FellowsComputer, round: RoundMade): Promise<HandedIn> {
  const profile = await stage.computer(who.name);
  const written = STORY_OBSERVATIONS.filter(
    ({ by, computer }) => by === who.fellow && computer === who.computer,
  );
  const panel = await stage.step(
    `${who.name} notes ${written.length} observations beside the ward list`,
    async () => {
      const opened = new SidePanel(await profile.openSidePanel(await profile.openHost(stage.wardList)));
      await note(opened, written, { cardPath: round.cardPath, seat: round.seats[who.fellow] });
      return { page: opened.page, seen: opened };
    },
  );
  // Answered once, on the first computer, before anything is handed in.
  const responses = who.computer === 1 ? [await answerBefore(stage, who, profile)] : [];
  const bundles = [await seal(stage, { who, profile, panel, written })];
  if (who.fellow === 'E') bundles.push(await sealAgain(stage, { who, profile, panel, written }));
  await stage.rest(who.name);
  return { who, bundles, responses };
}

interface AtThePanel {
  readonly who: FellowsComputer;
  readonly profile: Profile;
  readonly panel: SidePanel;
  readonly written: readonly StoryObservation[];
}

async function note(
  panel: SidePanel,
  [first, ...others]: readonly StoryObservation[],
  { cardPath, seat }: { readonly cardPath: string; readonly seat: string },
): Promise<void> {
  if (first === undefined) throw new Error('Nothing was written on this computer.');
  await panel.writeFirst(first.text, PASSPHRASE);
  await (await panel.openHandIn()).join(cardPath, seat);
  await (await panel.openObservations()).edit(first.text, logged(first));
  const log = await panel.openLog();
  for (const observation of others) await log.write(logged(observation));
}

function logged({ text, domain, kind, about }: StoryObservation): Logged {
  return {
    text,
    domain: DOMAIN_TEXT[domain].label,
    consultant: typeof about === 'string' ? STORY_CONSULTANTS[about].name : about.typed,
    ...(fixedKind(domain) === null ? { kind: kind === 'keep' ? 'Keep doing it' : 'Change it' } : {}),
  };
}

function answerBefore(stage: Stage, { name, fellow }: FellowsComputer, profile: Profile): Promise<string> {
  return stage.step(`${name} answers the questions before`, async () => {
    const asked = fellowSitting(fellow, 'T0');
    if (asked === null) throw new Error(`${name} is asked nothing before.`);
    const reflection = await FellowReflection.open(profile);
    const path = await reflection.answer(asked.sitting, asked.response);
    return { page: reflection.page, seen: await stage.carry(path) };
  });
}

function seal(stage: Stage, { who, profile, panel, written }: AtThePanel): Promise<string> {
  return stage.step(`${who.name} picks and seals`, async () => {
    const view = await panel.openHandIn();
    await pick(view, written);
    const path = await profile.downloads.during(() => view.seal());
    return { page: panel.page, seen: await stage.carry(path) };
  });
}

async function pick(view: HandInView, written: readonly StoryObservation[]): Promise<void> {
  for (const { text, point, share, about } of written) {
    // Somebody who is not on the card cannot be handed in about, so there is nothing to untick.
    if (point === null && typeof about === 'string') await view.keepBack(text);
    if (share !== 'merge') await view.share(text, SHARE_LABELS[share]);
  }
}

function sealAgain(stage: Stage, { who, profile, panel, written }: AtThePanel): Promise<string> {
  return stage.step(`${who.name} takes one back and hands in again`, async () => {
    await panel.openLog();
    const view = await panel.openHandIn();
    const withdrawn = written.find(({ point }) => point === 'T4');
    if (withdrawn === undefined) throw new Error(`${who.name} wrote nothing behind T4.`);
    await view.keepBack(withdrawn.text);
    const path = await profile.downloads.during(() => view.seal());
    return { page: panel.page, seen: await stage.carry(path) };
  });
}
