import { CHANCE, styleAttack } from '../fixtures/style/attack.ts';
import type { Figure, Measure } from './figure.ts';

const ROUNDS = 5;

/**
 * How many of 120 observations by six made-up authors an attacker who knows nine in ten of them puts to the right author: as
 * written and in the even wording, beside chance. Once with the habits of the hand alone, which the even wording is for, and
 * once with turns of phrase as well, which it leaves.
 */
export const measure: Measure = async () => [
  ...figuresOf('habits of the hand', false),
  ...figuresOf('and turns of phrase', true),
];

function figuresOf(what: string, phrases: boolean): readonly Figure[] {
  const { before, after } = styleAttack(ROUNDS, { phrases });
  return [
    shareOf(`${what}: put to the right author, as written`, before),
    shareOf(`${what}: put to the right author, even wording`, after),
  ];
}

function shareOf(what: string, value: number): Figure {
  const rounded = (share: number) => Number(share.toFixed(3));
  return { what, value: rounded(value), unit: 'ratio', beside: { what: 'chance', value: rounded(CHANCE) } };
}
