import { join } from 'node:path';
import { STORY_CONSULTANTS } from '../../../../lib/example/story-card.ts';
import type { StoryConsultant } from '../../../../lib/example/story-points.ts';
import { BriefPage } from '../../pages/brief-page.ts';
import { consultantSitting } from '../../support/story-sittings.ts';
import type { Stage } from '../../support/tour.ts';
import type { BriefReleased } from './compile.ts';

/** A consultant's first reading: what was read, and what is given away afterwards. */
export interface Reading {
  readonly who: StoryConsultant;
  readonly brief: BriefReleased;
  readonly code: string;
  readonly statements: readonly string[];
  /** What the gap says of each domain; empty where nothing was expected. */
  readonly gap: readonly string[];
  readonly response: string;
}

/** Opens a brief with its six words, answers, reads, and prints it into the stage's folder where a name is given. */
export async function readBrief(
  stage: Stage,
  { who, brief, printAs }: { who: StoryConsultant; brief: BriefReleased; printAs?: string },
): Promise<Reading> {
  const { name } = STORY_CONSULTANTS[who];
  const page = await BriefPage.open(await stage.computer(name));
  const reading = await stage.step(`${name} answers first, then reads the brief`, async () => {
    const asked = consultantSitting(who, 'T0');
    if (asked === null) throw new Error(`${name} is asked nothing before.`);
    const { path, code } = await page.readFirst(brief, asked.response);
    const seen = { statements: await page.statements(), gap: await page.gap() };
    return { page: page.page, seen: { who, brief, code, ...seen, response: await stage.carry(path) } };
  });
  if (printAs !== undefined) {
    await stage.step(`${name} prints the brief`, async () => {
      await page.print(join(stage.folder, printAs));
      await page.page.emulateMedia({ media: 'print' });
      return { page: page.page, seen: null };
    });
    await page.page.emulateMedia({ media: null });
  }
  await stage.rest(name);
  return reading;
}
