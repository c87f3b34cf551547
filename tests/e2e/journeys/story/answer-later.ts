import { STORY_CONSULTANTS } from '../../../../lib/example/story-card.ts';
import { BriefPage } from '../../pages/brief-page.ts';
import { FellowReflection } from '../../pages/fellow-reflection.ts';
import { consultantSitting, fellowSitting } from '../../support/story-sittings.ts';
import type { Stage } from '../../support/tour.ts';
import { type FellowsComputer, PASSPHRASE } from './cast.ts';
import type { Reading } from './read.ts';

const LATER = ['T1', 'T2'] as const;

/** A fellow's second visit: the questions after, and for some those after 90 days. Gives the sealed answers. */
export async function fellowAnswersLater(stage: Stage, { fellow, name }: FellowsComputer): Promise<string[]> {
  const profile = await stage.computer(name);
  const responses = await stage.step(`${name} answers the questions after`, async () => {
    const reflection = await FellowReflection.open(profile);
    await reflection.unlock(PASSPHRASE);
    const sealed: string[] = [];
    for (const occasion of LATER) {
      const asked = fellowSitting(fellow, occasion);
      if (asked === null) continue;
      sealed.push(await stage.carry(await reflection.answer(asked.sitting, asked.response)));
    }
    return { page: reflection.page, seen: sealed };
  });
  await stage.rest(name);
  return responses;
}

/** A consultant opens the brief again under the first code and answers what comes after. Gives the sealed answers. */
export async function consultantAnswersLater(stage: Stage, { who, brief, code }: Reading): Promise<string[]> {
  const { name } = STORY_CONSULTANTS[who];
  const profile = await stage.computer(name);
  const responses = await stage.step(`${name} answers the questions after`, async () => {
    const page = await BriefPage.open(profile);
    const sealed: string[] = [];
    for (const occasion of LATER) {
      const asked = consultantSitting(who, occasion);
      if (asked === null) continue;
      if (sealed.length > 0) await page.page.reload();
      const answers = { code, occasion, answers: asked.response };
      sealed.push(await stage.carry(await page.answerLater(brief, answers)));
    }
    return { page: page.page, seen: sealed };
  });
  await stage.rest(name);
  return responses;
}
