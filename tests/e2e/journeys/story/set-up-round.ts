import { readFile } from 'node:fs/promises';
import { readRoundCard } from '../../../../lib/bundle/read-card.ts';
import { storyCard } from '../../../../lib/example/story-card.ts';
import { STORY_FELLOWS, type StoryFellow } from '../../../../lib/example/story-observations.ts';
import type { RoundCard } from '../../../../lib/schema/round-card.ts';
import { unwrap } from '../../../fixtures/result.ts';
import { LeadPage } from '../../pages/lead/lead-page.ts';
import { type StudyKeyFile, StudyPage } from '../../pages/study-page.ts';
import type { Stage } from '../../support/tour.ts';
import { PASSPHRASE } from './cast.ts';

/** A round as it lies before everybody: the card's file, and the slip each fellow drew. */
export interface RoundMade {
  readonly lead: LeadPage;
  readonly card: RoundCard;
  readonly cardPath: string;
  readonly seats: Readonly<Record<StoryFellow, string>>;
  /** The lead's key as it was saved. */
  readonly key: { readonly path: string; readonly words: string };
}

/** The study team makes its key before anything else. */
export function makeStudyKey({ computer, carry, rest, step }: Stage): Promise<StudyKeyFile> {
  return step('The study team makes its key', async () => {
    const study = await StudyPage.open(await computer('Study team'));
    const key = await study.makeKey();
    const seen = { ...key, path: await carry(key.path) };
    await study.page.bringToFront();
    return { page: study.page, seen };
  }).finally(() => rest('Study team'));
}

/** The lead makes the round, saves its card and key, and prints six slips. */
export async function setUpRound(stage: Stage, studyKey: StudyKeyFile): Promise<RoundMade> {
  const profile = await stage.computer('Lead');
  const { title, contact, opens, closes, consultants } = await storyCard();
  const lead = await stage.step('The lead makes the round', async () => {
    const page = await LeadPage.openFirst(profile, PASSPHRASE);
    await page.setUp.make({
      title,
      contact,
      opens,
      closes,
      consultants,
      seats: STORY_FELLOWS.length,
      studyRecipient: studyKey.recipient,
    });
    return { page: page.page, seen: page };
  });
  return stage.step('The lead saves the card and the key, and prints the slips', async () => {
    const cardPath = await stage.carry(await profile.downloads.during(() => lead.setUp.saveCard()));
    const keyPath = await stage.carry(await profile.downloads.during(() => lead.setUp.saveKey()));
    const key = { path: keyPath, words: (await lead.setUp.sixWords.textContent()) ?? '' };
    const card = unwrap(readRoundCard(await readFile(cardPath, 'utf8')));
    const [A, B, C, D, E, F] = await lead.setUp.seats();
    if (!A || !B || !C || !D || !E || !F) throw new Error('There are fewer than six slips.');
    return { page: lead.page, seen: { lead, card, cardPath, seats: { A, B, C, D, E, F }, key } };
  });
}
