import { expect, it } from 'vitest';
import { forgetAnswers, remember } from '../../../lib/screening/remember.ts';

it('an answer is remembered by its text, until there are too many or all are to be forgotten', () => {
  const recall = remember<number>(2);
  const asked: string[] = [];
  const ask = (text: string) =>
    recall(text, () => {
      asked.push(text);
      return text.length;
    });
  expect([ask('one'), ask('one'), ask('three')]).toEqual([3, 3, 5]);
  expect(asked).toEqual(['one', 'three']);
  ask('four');
  ask('one');
  expect(asked).toEqual(['one', 'three', 'four', 'one']);
  forgetAnswers();
  ask('one');
  expect(asked).toHaveLength(5);
});
