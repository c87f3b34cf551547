import { type CodeRefusal, readCode } from '../../lib/reflection/code.ts';
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

/** Judges the form; refused with every fault at once. */
export function readOpeningForm({
  file,
  words,
  visit,
  code,
}: OpeningForm): Result<ReadyForm, readonly FormFault[]> {
  const readVisit = visitOf(visit, code);
  const faults = [
    ...(file === null
      ? [{ field: OPENING_FIELDS.file, message: 'Choose the brief file you were given' }]
      : []),
    ...(words.trim() === ''
      ? [{ field: OPENING_FIELDS.words, message: 'Type the six words you were given' }]
      : []),
    ...(readVisit.ok ? [] : [readVisit.refusal]),
  ];
  return faults.length === 0 && file !== null && readVisit.ok
    ? ok({ file, words, visit: readVisit.value })
    : refused(faults);
}

/** The field a refused file leads back to: the words where these do not fit, else the file. */
export function fieldOfRefusal(reason: FileRefusal): string {
  return reason === 'wrong-words' ? OPENING_FIELDS.words : OPENING_FIELDS.file;
}

function visitOf(choice: VisitChoice | null, typed: string): Result<Visit, FormFault> {
  if (choice === null) {
    return refused({ field: OPENING_FIELDS.visit, message: 'Say whether you have read this brief before' });
  }
  if (choice === 'first') return ok({ kind: 'first' });
  if (choice === 'no-code') return ok({ kind: 'again', code: null });
  const code = readCode(typed);
  return code.ok
    ? ok({ kind: 'again', code: code.value })
    : refused({ field: OPENING_FIELDS.code, message: codeFault(code.refusal) });
}

function codeFault(refusal: CodeRefusal): string {
  return refusal.reason === 'not-four-words'
    ? 'Type the four words of your code'
    : `“${refusal.word}” is no word of a code. Check how it is spelt`;
}
