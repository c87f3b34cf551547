import type { StudyKeyFile } from '../../pages/study-page.ts';
import type { Stage } from '../../support/tour.ts';
import { consultantAnswersLater, fellowAnswersLater } from './answer-later.ts';
import { FELLOWS_COMPUTERS, twoAtATime } from './cast.ts';
import { type Compared, compare } from './compare.ts';
import { type Compiled, compile } from './compile.ts';
import { type HandedIn, handIn } from './hand-in.ts';
import { type Reading, readBrief } from './read.ts';
import { makeStudyKey, type RoundMade, setUpRound } from './set-up-round.ts';

/** What came of the whole story, as its people saw it on their screens and hold it in their files. */
export interface Played {
  readonly studyKey: StudyKeyFile;
  readonly round: RoundMade;
  readonly handedIn: readonly HandedIn[];
  readonly compiled: Compiled;
  readonly readings: readonly Reading[];
  /** Every file of sealed answers. */
  readonly responses: readonly string[];
  readonly compared: Compared;
}

/** The worked story, from the study's key to the export, through the real user interface alone. */
export async function playStory(stage: Stage): Promise<Played> {
  const studyKey = await makeStudyKey(stage);
  const round = await setUpRound(stage, studyKey);
  const handedIn = await twoAtATime(FELLOWS_COMPUTERS, (who) => handIn(stage, who, round));
  const compiled = await compile(stage, round, handedIn);
  await stage.rest('Lead');
  const { marsh, adeyemi } = compiled.briefs;
  const readings = [
    await readBrief(stage, { who: 'marsh', brief: marsh, printAs: 'brief.pdf' }),
    await readBrief(stage, { who: 'adeyemi', brief: adeyemi }),
  ];
  const fellows = FELLOWS_COMPUTERS.filter(({ computer }) => computer === 1);
  const later = [
    ...(await twoAtATime(fellows, (who) => fellowAnswersLater(stage, who))),
    ...(await twoAtATime(readings, (reading) => consultantAnswersLater(stage, reading))),
  ];
  const before = [
    ...handedIn.flatMap(({ responses }) => responses),
    ...readings.map(({ response }) => response),
  ];
  const responses = [...before, ...later.flat()];
  const compared = await compare(stage, { key: studyKey, responses });
  return { studyKey, round, handedIn, compiled, readings, responses, compared };
}
