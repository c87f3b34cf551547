import { follows, type Sentence } from './sentence.ts';
import { CUES, DEEDS, GIVEN_WORDS } from './word-lists.ts';

const ROLE_BEFORE =
  /(?:^|[\s(])(?:f[y]?[12]|st[1-8]|ct[1-3]|imt\s?[1-4]|gpst[1-3]|sho|spr|reg)[\s,:(]{1,2}$/i;
const ROLE_AFTER =
  /^[\s,(]{1,3}(?:f[y]?[12]s?|st[1-8]s?|ct[1-3]|imt\s?[1-4]|sho|spr|reg|registrar|consultant|the (?:f[12]|reg|sho|odp|hca|anp|acp|porter|physio|pharmacist|midwife|ward clerk|secretary|nurse)|(?:in|from|on) (?:theatres?|ed|a&e|itu|icu|recovery|pharmacy|resus|radiology|hr|triage|switch|nights|the (?:mess|lab|office|night|day|stroke|ward|bank|site)))\b/i;
const ROLE_IN_BRACKETS =
  /^\s\((?:(?:both|the|our|an?|my|ward|staff|night|day)\s){0,2}(?:f[y]?[12]s?|st[1-8]s?|ct[1-3]s?|imt[1-4]s?|shos?|sprs?|regs?|registrar|consultant|cons|gp|surgeon|anaesthetist|med reg|surg reg|sister|nurse|hca|matron|pharmacist|physio|security|porter|clerk|midwife|odp|anp|acp|student|secretary|domestic|receptionist)\b/i;
const THE_ROLE = /^ the (?:porter|hca|odp|anp|acp|physio|pharmacist|midwife|ward clerk|sho|reg|f[12])\b/i;
const NOT_CALLED =
  /^(?:will|may|hope|skip|chase|rob|grant|trust|praise|promise|sue|mark|lance|prize|comfort|favour|thank)$/;
const SPECIALTY = /^(?:burns?|pain|hand|head|child|day|night|ward|field|stone|foot|heart|low|close|wells)$/;
const ROLE_REACH = 30;

/** True where a role stands right before or after: "F1 Tom", "Rose (the SHO)". */
export function hasRoleBeside(index: number, sentence: Sentence): boolean {
  const { words, text } = sentence;
  const word = words[index];
  if (!word) return false;
  const after = text.slice(word.end, word.end + ROLE_REACH);
  return (
    ROLE_BEFORE.test(text.slice(Math.max(0, word.start - ROLE_REACH), word.start)) ||
    (word.key !== 'hope' && !(SPECIALTY.test(word.key) && after.startsWith(' ')) && ROLE_AFTER.test(after)) ||
    ROLE_IN_BRACKETS.test(after)
  );
}

/** True where a role in brackets follows: in lower case too that says that a person is meant. */
export function hasRoleInBrackets(index: number, { words, text }: Sentence): boolean {
  const end = words[index]?.end ?? text.length;
  return ROLE_IN_BRACKETS.test(text.slice(end, end + ROLE_REACH));
}

/** True for "bill the porter" in lower case; "will the porter come" is a question. */
export function isCalledByRole(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  if (!word || !GIVEN_WORDS.has(word.key) || NOT_CALLED.test(word.key)) return false;
  return THE_ROLE.test(text.slice(word.end, word.end + ROLE_REACH));
}

/** True right after a word that is followed by somebody, such as "asked" or "by". */
export function isCued(index: number, { words }: Sentence): boolean {
  const word = words[index];
  const before = words[index - 1];
  return word !== undefined && before !== undefined && follows(word) && CUES.has(before.key);
}

/** True right before what somebody does, such as "said" or "helped". */
export function isDoing(index: number, { words }: Sentence): boolean {
  const next = words[index + 1];
  return next !== undefined && follows(next) && (DEEDS.has(next.key) || /[a-z]{2}ed$/.test(next.key));
}
