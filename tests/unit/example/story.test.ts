import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledBrief, compileBrief } from '../../../lib/brief/compile-brief.ts';
import { gapRows } from '../../../lib/brief/expectation-gap.ts';
import { openBrief, sealBrief } from '../../../lib/brief/seal-brief.ts';
import { type Received, receiveFiles } from '../../../lib/collect/receive-files.ts';
import { roundView } from '../../../lib/collect/round-view.ts';
import { visibleObservations } from '../../../lib/disclosure/echo.ts';
import { countSeats } from '../../../lib/disclosure/seats.ts';
import { isSupported } from '../../../lib/disclosure/support.ts';
import { mayTalk } from '../../../lib/disclosure/threshold.ts';
import { verbatimRun } from '../../../lib/disclosure/verbatim.ts';
import {
  STORY_CANARY,
  STORY_OBSERVATIONS,
  storyObservations,
  storyPicked,
  storyPoints,
} from '../../../lib/example/story.ts';
import { consultants as storyAnswers } from '../../../lib/example/story-answers.ts';
import { STORY_CONSULTANTS, STORY_SEATS, storyRound } from '../../../lib/example/story-card.ts';
import { type StoryFile, storyFiles } from '../../../lib/example/story-files.ts';
import { STORY_FELLOWS } from '../../../lib/example/story-observations.ts';
import { STORY_POINTS, type StoryConsultant, storyPointId } from '../../../lib/example/story-points.ts';
import { answerRoom, isForRoom } from '../../../lib/points/room.ts';
import type { LedRound } from '../../../lib/schema/led-round.ts';
import { Observation } from '../../../lib/schema/observation.ts';
import { Point } from '../../../lib/schema/point.ts';
import { encodeRoundCard, RoundCard } from '../../../lib/schema/round-card.ts';
import { readSeat } from '../../../lib/schema/seat.ts';
import { type SeatedObservation, seatedObservations } from '../../../lib/schema/seated-observation.ts';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { passphraseFiles } from '../../../lib/vault/passphrase-file.ts';
import { unwrap } from '../../fixtures/result.ts';
import { aDroppedFile } from '../../fixtures/sealed-round.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

let round: LedRound;
let files: StoryFile[];
let received: Received;
let observations: SeatedObservation[];
const random = seededRandom();
const marsh = STORY_CONSULTANTS.marsh;
const adeyemi = STORY_CONSULTANTS.adeyemi;

beforeAll(async () => {
  round = await storyRound();
  files = await storyFiles({ round, random });
  received = await receive(files);
  observations = seatedObservations(received.parts);
});

function receive(dropped: readonly StoryFile[]): Promise<Received> {
  return receiveFiles({
    files: dropped.map(({ name, bytes }) => aDroppedFile(name, bytes)),
    round,
    parts: [],
    random,
  });
}

function about(consultant: { readonly id: string }, from: readonly SeatedObservation[] = observations) {
  return from.filter((observation) => observation.consultant === consultant.id);
}

function compile(consultant = marsh, points = storyPoints(round.card)) {
  return compileBrief({ card: round.card, consultant, points, observations, made: '2026-12' });
}

/** How many statements a brief shows of each kind. */
function shownIn({ content }: CompiledBrief): { keep: number; change: number } {
  const count = (kind: 'keep' | 'change') => content.domains.flatMap((row) => row[kind]).length;
  return { keep: count('keep'), change: count('change') };
}

describe('what was written', () => {
  it('is 54 observations, 49 picked and five kept back (B two, C, D and F one)', () => {
    expect(STORY_OBSERVATIONS).toHaveLength(54);
    const kept = STORY_OBSERVATIONS.filter(({ point }) => point === null);
    expect(STORY_OBSERVATIONS.length - kept.length).toBe(49);
    expect(kept.map(({ by }) => by).toSorted()).toEqual(['B', 'B', 'C', 'D', 'F']);
    expect(kept.filter(({ about: whom }) => typeof whom === 'object').map(({ by }) => by)).toEqual(['C']);
    expect(new Set(STORY_OBSERVATIONS.map(({ id }) => id)).size).toBe(54);
  });

  it('is 31 about Dr Marsh and 18 about Dr Adeyemi, by fellow as the story says', () => {
    const counted = STORY_FELLOWS.map((fellow) => {
      const picked = STORY_OBSERVATIONS.filter(({ by, point }) => by === fellow && point !== null);
      return (['marsh', 'adeyemi'] as const).map((whom) => picked.filter((one) => one.about === whom).length);
    });
    expect(counted).toEqual([
      [5, 5],
      [5, 3],
      [6, 3],
      [5, 4],
      [5, 3],
      [5, 0],
    ]);
  });

  it('is made of valid records that hold no identifier', () => {
    const all = STORY_FELLOWS.flatMap((fellow) => storyObservations(round.card, fellow));
    expect(all.map((observation) => Observation.parse(observation))).toEqual(all);
    expect(all.flatMap(({ text }) => screenIdentifiers(text))).toEqual([]);
  });

  it('is by C on two computers: six and three', () => {
    const names = ([1, 2] as const).map((computer) =>
      storyPicked(round.card, 'C', computer).map(({ id }) => id.replace('story-C-', '').replaceAll('_', '')),
    );
    expect(names).toEqual([
      ['M1', 'M5', 'M6', 'M10', 'T1', 'T5'],
      ['M2', 'M5b', 'T3'],
    ]);
  });

  it('shares no six words in a row with any statement', () => {
    const copies = STORY_POINTS.flatMap(({ statement }) =>
      STORY_OBSERVATIONS.filter(({ text }) => verbatimRun(statement ?? '', text) !== null),
    );
    expect(copies).toEqual([]);
  });
});

describe('the card', () => {
  it('is a valid card of six seats that can be read from their slips', () => {
    expect(RoundCard.parse(round.card)).toEqual(round.card);
    expect(Object.values(STORY_SEATS).map(readSeat)).toEqual(Object.values(STORY_SEATS));
    expect(round.card.seats).toHaveLength(6);
  });

  it('withstands two talking about Dr Marsh and one about Dr Adeyemi', () => {
    expect([marsh, adeyemi].map(({ fellows }) => mayTalk(fellows, 3))).toEqual([2, 1]);
  });

  it('is the same each time', async () => {
    expect(encodeRoundCard((await storyRound()).card)).toBe(encodeRoundCard(round.card));
  });
});

describe('what was dropped', () => {
  it('is fourteen files: eight opened, one the same again, five refused, each as the story says', () => {
    const said = received.results.map((result) => [
      result.name,
      result.outcome === 'refused' ? result.reason : result.outcome,
    ]);
    expect(new Map(said.map(([name, what]) => [name, what]))).toEqual(
      new Map(files.map(({ name, becomes }) => [name, becomes])),
    );
    const outcomes = received.results.map(({ outcome }) => outcome);
    const count = (...which: string[]) => outcomes.filter((outcome) => which.includes(outcome)).length;
    expect(outcomes).toHaveLength(14);
    expect(count('opened', 'superseded', 'replaces')).toBe(8);
    expect([count('same-again'), count('refused')]).toEqual([1, 5]);
  });

  it('leaves seven parts of six seats, and 31 and 17 observations after E’s second hand-in', async () => {
    expect(received.parts).toHaveLength(7);
    expect(new Set(received.parts.map(({ seat }) => seat)).size).toBe(6);
    expect([about(marsh).length, about(adeyemi).length]).toEqual([31, 17]);
    const before = seatedObservations(
      (await receive(files.filter(({ becomes }) => becomes !== 'replaces'))).parts,
    );
    expect([about(marsh, before).length, about(adeyemi, before).length]).toEqual([31, 18]);
  });

  it('is by six seats about Dr Marsh and by five about Dr Adeyemi', () => {
    expect([countSeats(about(marsh)), countSeats(about(adeyemi))]).toEqual([6, 5]);
  });

  it('reads in words, by consultant and domain, as on the lead’s page', () => {
    const view = roundView({ card: round.card, parts: received.parts, random });
    if (view.reading === 'locked') throw new Error('reading is locked');
    const words = view.consultants.map(({ all, domains }) => [all, ...domains.map((row) => row.all)]);
    const [enough, fewer, none] = ['k-or-more', 'fewer', 'none'];
    expect(words).toEqual([
      [enough, enough, enough, enough, fewer, enough, enough, none],
      [enough, fewer, none, fewer, enough, enough, fewer, enough],
    ]);
    expect(JSON.stringify(view)).not.toContain(STORY_CANARY);
  });

  it('shows E’s echo on corrections, which two others wrote of, and hides her echo on the teapot', () => {
    const echoes = STORY_OBSERVATIONS.filter(({ share }) => share === 'echo-only').map(({ id }) => id);
    const visible = visibleObservations(observations, 3).map(({ id }) => id);
    expect(echoes.filter((id) => visible.includes(id))).toEqual([expect.stringContaining('E-M6')]);
    expect(observations.length - visible.length).toBe(1);
  });
});

describe('the points', () => {
  it('are sixteen, fifteen of them worded, and valid', () => {
    expect(STORY_POINTS).toHaveLength(16);
    const points = storyPoints(round.card);
    expect(points.map((point) => Point.parse(point))).toEqual(points);
    expect(points).toHaveLength(15);
  });

  it('are supported exactly where the story shows them', () => {
    const evidence = { observations, k: 3 };
    const shown = storyPoints(round.card).filter((point) => isSupported(point, evidence));
    expect(shown.map(({ id }) => id)).toEqual(
      STORY_POINTS.filter(({ fate }) => fate === 'shown').map(({ name }) => storyPointId(name)),
    );
  });

  it('were only shown to the room where the room may see them', () => {
    const evidence = { observations, k: 3 };
    const asked = storyPoints(round.card).filter(({ room }) => room !== null);
    expect(asked.map(({ id }) => id.replace('story-point-', '').replaceAll('_', ''))).toEqual([
      'M3',
      'M7',
      'M10',
      'T3',
      'T4',
      'T6',
    ]);
    expect(asked.every((point) => answerRoom(point, 'enough', evidence).ok)).toBe(true);
    const alone = asked.find(({ id }) => id === storyPointId('M10'));
    const unshared = observations.map((one) => ({ ...one, share: 'merge' as const }));
    expect(alone && isForRoom(alone, { observations: unshared, k: 3 })).toBe(false);
  });

  it('had three fellows behind T4 until E withdrew, which the room need not have been asked about', async () => {
    const { parts } = await receive(files.filter(({ becomes }) => becomes !== 'replaces'));
    const point = storyPoints(round.card).find(({ id }) => id === storyPointId('T4'));
    const unasked = Point.parse({ ...point, room: null });
    expect(isSupported(unasked, { observations: seatedObservations(parts), k: 3 })).toBe(true);
    expect(isSupported(unasked, { observations, k: 3 })).toBe(false);
  });
});

describe('the briefs', () => {
  const withheld = (whom: StoryConsultant) =>
    STORY_POINTS.filter((point) => point.about === whom && point.fate === 'withheld');

  it('show seven points for Dr Marsh (five keep, two change) and four for Dr Adeyemi (two and two)', () => {
    expect(shownIn(unwrap(compile(marsh)))).toEqual({ keep: 5, change: 2 });
    expect(shownIn(unwrap(compile(adeyemi)))).toEqual({ keep: 2, change: 2 });
  });

  it('fill seven and four of the twelve cells', () => {
    const filled = [marsh, adeyemi].map(
      (consultant) =>
        unwrap(compile(consultant))
          .content.domains.flatMap(({ keep, change }) => [keep, change])
          .filter((cell) => cell.length > 0).length,
    );
    expect(filled).toEqual([7, 4]);
  });

  it('withhold three and two; of the three the lead never sees the one that the echo rule hides', () => {
    expect([withheld('marsh').length, withheld('adeyemi').length]).toEqual([3, 2]);
    expect([unwrap(compile(marsh)).heldBack.length, unwrap(compile(adeyemi)).heldBack.length]).toEqual([
      2, 2,
    ]);
  });

  it('hold no withheld word: no statement, no text, no canary, sealed or open', async () => {
    for (const consultant of [marsh, adeyemi]) {
      const { content } = unwrap(compile(consultant));
      const passphrases = passphraseFiles(1);
      const { file, words } = await sealBrief(content, passphrases, random);
      const opened = JSON.stringify(unwrap(await openBrief(file, words.join(' '), passphrases)));
      const secrets = [
        STORY_CANARY,
        ...[...withheld('marsh'), ...withheld('adeyemi')].map(({ statement }) => statement ?? STORY_CANARY),
        ...STORY_OBSERVATIONS.map(({ text }) => text),
      ];
      expect(secrets.filter((secret) => opened.includes(secret))).toEqual([]);
      expect(Buffer.from(file).toString('latin1')).not.toContain(consultant.name);
    }
  });

  it('refuse the first point in one fellow’s own seven words', () => {
    const statement = 'Gives one teaching point per list and comes back to it';
    const points = storyPoints(round.card).map((point) =>
      point.id === storyPointId('M1') ? { ...point, statement } : point,
    );
    expect(compile(marsh, points)).toMatchObject({
      ok: false,
      refusal: { reason: 'verbatim', point: storyPointId('M1'), run: { words: 7 } },
    });
  });

  it('say to Dr Marsh what differs from what was expected', () => {
    const predict = storyAnswers[0]?.T0.predict ?? null;
    expect(predict).toEqual(['mostly-keep', 'mostly-keep', 'mostly-keep', 'mixed', 'mostly-change']);
    const rows = gapRows(unwrap(compile(marsh)).content, predict);
    expect(rows.map(({ said }) => said)).toEqual(['mixed', 'mostly-keep', 'mixed', null, 'mostly-keep']);
    expect(rows.map(({ gap }) => gap)).toEqual([
      'more-to-change',
      'as-expected',
      'more-to-change',
      'nothing-to-compare',
      'more-to-keep',
    ]);
  });
});
