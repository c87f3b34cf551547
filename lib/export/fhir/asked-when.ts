import type { Asking } from '../../schema/instrument.ts';
import { Occasion } from '../../schema/primitives.ts';
import { OCCASION_FIELD, ROLE_FIELD } from '../shared-fields.ts';
import { codingOf, codingsOf } from './codings.ts';
import type { EnableWhen, QuestionnaireItem } from './resources.ts';

export const ROLE_CODINGS = codingsOf('role', ROLE_FIELD.values);
export const OCCASION_CODINGS = codingsOf('occasion', OCCASION_FIELD.values);

/**
 * The conditions that leave an item to the roles and occasions of these askings, all of which must hold. Every role is
 * taken to be asked on every one of the occasions, as R4 has no "or" within an "and": several occasions are written as
 * "not" the others.
 */
export function askedWhen(
  asked: readonly Asking[],
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> {
  const conditions = [...whenRole(asked), ...whenOccasion(asked)];
  if (conditions.length === 0) return {};
  return { enableWhen: conditions, ...(conditions.length > 1 ? { enableBehavior: 'all' } : {}) };
}

function whenRole(asked: readonly Asking[]): EnableWhen[] {
  const [role, ...others] = new Set(asked.map(({ role }) => role));
  if (role === undefined || others.length > 0) return [];
  return [{ question: 'role', operator: '=', answerCoding: codingOf(role, ROLE_CODINGS) }];
}

function whenOccasion(asked: readonly Asking[]): EnableWhen[] {
  const [occasion, ...others] = new Set(asked.map(({ occasion }) => occasion));
  if (occasion === undefined) return [];
  if (others.length === 0) {
    return [{ question: 'occasion', operator: '=', answerCoding: codingOf(occasion, OCCASION_CODINGS) }];
  }
  return Occasion.options
    .filter((each) => each !== occasion && !others.includes(each))
    .map((each) => ({
      question: 'occasion',
      operator: '!=',
      answerCoding: codingOf(each, OCCASION_CODINGS),
    }));
}
