import { type CodeRefusal, type Mending, readCode } from '../../lib/reflection/code.ts';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import { ok, type Result, refused } from '../../lib/shared/result.ts';
import type { FormFault } from '../shared/error-summary.tsx';
import type { Afterwards, Visit, VisitChoice } from './visit.ts';

/** The ids of the form's fields, which an error summary leads to. */
export const OPENING_FIELDS = {
  file: 'brief-file',
  words: 'brief-words',
  visit: 'brief-visit',
  code: 'brief-code',
};

/** What stands in the opening form. */
export interface OpeningForm {
  readonly file: File | null;
  readonly words: string;
  readonly visit: VisitChoice | null;
  readonly code: string;
  readonly afterwards: Afterwards;
}

/** A form that can be tried: the file, its words, and what the person comes for. */
export interface ReadyForm {
  readonly file: File;
  readonly words: string;
  readonly visit: Visit;
}

/** What is wrong with a form, and its code as it was put right, for the person to confirm; null where nothing was. */
interface OpeningRefusal {
  readonly faults: readonly FormFault[];
  readonly mendedCode: string | null;
}

/** Judges the form; refused with every fault at once. A code that was put right is refused once, so that it is looked at. */
export function readOpeningForm({
  file,
  words,
  visit,
  code,
}: OpeningForm): Result<ReadyForm, OpeningRefusal> {
  const readVisit = visitOf(visit, code);
  const faults = [
    ...(file === null
      ? [{ field: OPENING_FIELDS.file, message: 'Choose the brief file you were given' }]
      : []),
    ...(words.trim() === ''
      ? [{ field: OPENING_FIELDS.words, message: 'Type the six words you were given' }]
      : []),
    ...(readVisit.ok ? [] : [readVisit.refusal.fault]),
  ];
  return faults.length === 0 && file !== null && readVisit.ok
    ? ok({ file, words, visit: readVisit.value })
    : refused({ faults, mendedCode: readVisit.ok ? null : readVisit.refusal.mendedCode });
}

/** The field a refused file leads back to: the words where these do not fit, else the file. */
export function fieldOfRefusal(reason: FileRefusal): string {
  return reason === 'wrong-words' ? OPENING_FIELDS.words : OPENING_FIELDS.file;
}

interface VisitRefusal {
  readonly fault: FormFault;
  readonly mendedCode: string | null;
}

function visitOf(choice: VisitChoice | null, typed: string): Result<Visit, VisitRefusal> {
  if (choice === null) {
    const message = 'Say whether you have read this brief before';
    return refused({ fault: { field: OPENING_FIELDS.visit, message }, mendedCode: null });
  }
  if (choice === 'first') return ok({ kind: 'first' });
  if (choice === 'no-code') return ok({ kind: 'again', code: null });
  const read = readCode(typed);
  if (!read.ok) return refused(codeRefusal(codeFault(read.refusal)));
  const { code, mended } = read.value;
  return mended.length === 0
    ? ok({ kind: 'again', code })
    : refused(codeRefusal(mendedText(mended), code.replaceAll('-', ' ')));
}

function codeRefusal(message: string, mendedCode: string | null = null): VisitRefusal {
  return { fault: { field: OPENING_FIELDS.code, message }, mendedCode };
}

function mendedText(mended: readonly Mending[]): string {
  const changes = mended.map(({ typed, word }) => `“${typed}” is now “${word}”`).join(', ');
  return `Check your code: ${changes}. Open the file if that is right`;
}

function codeFault(refusal: CodeRefusal): string {
  if (refusal.reason === 'not-four-words') return 'Type the four words of your code';
  const { word, suggestions } = refusal;
  const meant = suggestions.length === 0 ? '' : `. Did you mean ${suggestions.join(' or ')}?`;
  return `“${word}” is no word of a code${meant === '' ? '. Check how it is spelt' : meant}`;
}
