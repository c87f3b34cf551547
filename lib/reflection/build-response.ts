import { Scales } from '../schema/answers.ts';
import { Response } from '../schema/response.ts';
import { UPWARD_Q_1 } from '../schema/upward-q-1.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';
import { type Answer, type Answers, isAnswered, problemsIn, readMinutes } from './answers.ts';
import type { AnswerPlace, Question } from './questions.ts';
import { type Section, type Sitting, sectionsFor } from './sections.ts';

/** What stands at the head of a response. */
export interface ResponseHead extends Sitting {
  readonly round: string;
  readonly code: string;
  readonly revision: number;
  readonly consent: Response['consent'];
}

/** Answers as given, and the ids of the sections left out. */
export interface GivenAnswers {
  readonly answers: Answers;
  readonly skipped: ReadonlySet<string>;
}

type Placed = { readonly place: AnswerPlace; readonly answer: Answer };
type PlacedIn<Field extends AnswerPlace['field']> = {
  readonly place: Extract<AnswerPlace, { field: Field }>;
  readonly answer: Answer;
};

/**
 * The response that answers make. A section that was skipped, or left wholly empty, leaves nothing behind but
 * `skipped`. Identifiers that screening is certain of are taken out of free text. Throws a RangeError where another
 * section still has a problem: the page asks before it comes here.
 */
export function buildResponse(head: ResponseHead, { answers, skipped }: GivenAnswers): Response {
  const sections = sectionsFor(head);
  const kept = sections.filter((section) => !skipped.has(section.id) && hasAnswer(section, answers));
  const placed = kept.flatMap((section) => placedAnswers(section, answers));
  const predict = inField(placed, 'predict').map(({ answer }) => answer);
  return Response.parse({
    ...emptyResponse(head),
    skipped: kept.length < sections.length,
    scales: scalesOf(inField(placed, 'scales')),
    items: Object.fromEntries(inField(placed, 'items').map(({ place, answer }) => [place.id, answer])),
    texts: Object.fromEntries(inField(placed, 'texts').map(({ place, answer }) => [place.id, answer])),
    ...(predict.length > 0 ? { predict } : {}),
    ...lengthOf(inField(placed, 'lengthMinutes')),
  });
}

/** The scales among what was given, as a response would hold them. Throws as `buildResponse` does. */
export function scalesIn(sitting: Sitting, { answers, skipped }: GivenAnswers): Scales {
  const kept = sectionsFor(sitting).filter(
    (section) => !skipped.has(section.id) && hasAnswer(section, answers),
  );
  const placed = kept.flatMap((section) => placedAnswers(section, answers));
  return Scales.parse(scalesOf(inField(placed, 'scales')));
}

/**
 * What takes a person's answers back: the same code, nothing in it, and no consent. It withdraws every response under
 * the code, whatever its occasion or revision.
 */
export function buildWithdrawal(head: Omit<ResponseHead, 'consent'>, consentVersion: number): Response {
  return Response.parse({
    ...emptyResponse({ ...head, consent: { version: consentVersion, study: false } }),
    skipped: true,
  });
}

function emptyResponse({
  round,
  code,
  role,
  occasion,
  revision,
  consent,
}: ResponseHead): Omit<Response, 'skipped'> {
  return {
    format: 'upward/response',
    version: 1,
    round,
    code,
    role,
    occasion,
    revision,
    instrument: { id: UPWARD_Q_1.id, version: UPWARD_Q_1.version },
    consent,
    scales: {},
    items: {},
    texts: {},
  };
}

function hasAnswer({ questions }: Section, answers: Answers): boolean {
  return questions.some(({ key }) => isAnswered(answers[key]));
}

function placedAnswers(section: Section, answers: Answers): Placed[] {
  const [problem] = problemsIn(section, answers);
  if (problem) throw new RangeError(`${problem.question.key} is ${problem.reason}`);
  return section.questions.flatMap((question) => {
    const answer = answers[question.key];
    return isAnswered(answer) ? [{ place: question.place, answer: cleaned(question, answer) }] : [];
  });
}

function cleaned(question: Question, answer: Answer): Answer {
  if (typeof answer !== 'string') return answer;
  if (question.kind === 'minutes') return readMinutes(answer);
  return question.kind === 'text' ? takeOutIdentifiers(answer.trim()).text : answer;
}

function inField<Field extends AnswerPlace['field']>(
  placed: readonly Placed[],
  field: Field,
): PlacedIn<Field>[] {
  return placed.filter((each): each is PlacedIn<Field> => each.place.field === field);
}

function scalesOf(placed: readonly PlacedIn<'scales'>[]): Record<string, Answer[]> {
  const rows = Map.groupBy(placed, ({ place }) => place.id);
  return Object.fromEntries([...rows].map(([id, each]) => [id, each.map(({ answer }) => answer)]));
}

function lengthOf([length]: readonly PlacedIn<'lengthMinutes'>[]): { lengthMinutes?: Answer } {
  // A response has no place for a length nobody can say: it is left out.
  return length === undefined || length.answer === null ? {} : { lengthMinutes: length.answer };
}
