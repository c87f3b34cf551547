import { describe, expect, it } from 'vitest';
import { type Answers, countAnswered, problemsIn, readMinutes } from '../../../lib/reflection/answers.ts';
import { type Section, sectionsFor } from '../../../lib/reflection/sections.ts';
import { fullAnswers } from '../../fixtures/answers.ts';

const after = sectionsFor({ role: 'consultant', occasion: 'T1' });

function section(id: string): Section {
  const found = after.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function problems(id: string, answers: Answers): string[] {
  return problemsIn(section(id), answers).map(({ question, reason }) => `${question.key} ${reason}`);
}

describe('a section', () => {
  it('names each row passed over, in order', () => {
    const { 'AWARE-2': _second, 'AWARE-6': _sixth, ...answers } = fullAnswers(after);
    expect(problems('awareness', answers)).toEqual(['AWARE-2 unanswered', 'AWARE-6 unanswered']);
  });

  it('takes "cannot say" for an answer', () => {
    expect(problems('awareness', fullAnswers(after, { 'AWARE-2': null }))).toEqual([]);
    expect(problems('session', fullAnswers(after, { LENGTH: null, EXPER: null }))).toEqual([]);
  });

  it('takes 0 for an answer', () => {
    expect(problems('awareness', fullAnswers(after, { 'AWARE-2': 0 }))).toEqual([]);
  });

  it('leaves free text to the person', () => {
    expect(problems('own-words', {})).toEqual([]);
    expect(problems('session', fullAnswers(after, { 'CHANGE-text': '' }))).toEqual([]);
  });

  it('refuses a text that grows too long once its identifiers are replaced', () => {
    const fits = 'a'.repeat(1000);
    const grows = `${'a '.repeat(493)}j@x.uk j@y.uk`;
    expect(problems('own-words', { 'LEARNT-text': fits })).toEqual([]);
    expect(problems('own-words', { 'LEARNT-text': grows })).toEqual(['LEARNT-text too-long']);
  });

  it('asks again for a length that is no multiple of 5 minutes', () => {
    expect(problems('session', fullAnswers(after, { LENGTH: '47' }))).toEqual(['LENGTH not-minutes']);
    expect(problems('session', fullAnswers(after, { LENGTH: '  ' }))).toEqual(['LENGTH unanswered']);
  });
});

describe('a length', () => {
  it.each([
    ['5', 5],
    ['240', 240],
    [' 45 ', 45],
    ['0', null],
    ['245', null],
    ['4.5', null],
    ['an hour', null],
    ['', null],
  ])('typed %o reads %o', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes);
  });
});

describe('the count of answers', () => {
  it('counts "cannot say" and leaves out empty text', () => {
    const asked = after.flatMap(({ questions }) => questions).length;
    expect(countAnswered(after, fullAnswers(after, { 'AWARE-1': null }))).toBe(asked);
    expect(countAnswered(after, fullAnswers(after, { 'LEARNT-text': ' ' }))).toBe(asked - 1);
    expect(countAnswered(after, {})).toBe(0);
  });
});
