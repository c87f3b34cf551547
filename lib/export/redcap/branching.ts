import type { Asking } from '../../schema/instrument.ts';
import { Occasion, Role } from '../../schema/primitives.ts';
import { codedValues } from '../coded-values.ts';
import type { Field } from '../data-table.ts';
import { OCCASION_FIELD, ROLE_FIELD } from '../shared-fields.ts';

/**
 * When a question is shown, in REDCap's words: to the roles and on the occasions that it is asked. Empty where everybody
 * is always asked. Whether there was a one-to-one is no field of the dataset, and not asked here.
 */
export function branchingLogic(asked: readonly Asking[]): string {
  const byRole = Role.options.map((role) => ({
    role,
    logic: occasionLogic(asked.filter((asking) => asking.role === role)),
  }));
  const shown = byRole.flatMap(({ role, logic }) => (logic === null ? [] : [{ role, logic }]));
  const [first] = shown;
  if (shown.length === Role.options.length && shown.every(({ logic }) => logic === first?.logic))
    return first?.logic ?? '';
  return anyOf(shown.map(({ role, logic }) => allOf([is(ROLE_FIELD, role), logic])));
}

/** Empty where it is asked on every occasion, null where it is never asked. */
function occasionLogic(asked: readonly Asking[]): string | null {
  const occasions = Occasion.options.filter((occasion) =>
    asked.some((asking) => asking.occasion === occasion),
  );
  if (occasions.length === 0) return null;
  if (occasions.length === Occasion.options.length) return '';
  return anyOf(occasions.map((occasion) => is(OCCASION_FIELD, occasion)));
}

function is(field: Field, value: string): string {
  const code = codedValues(field).find((each) => each.value === value)?.code;
  return `[${field.name}] = '${code}'`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions
    .map((condition) => (conditions.length > 1 ? bracketed(condition) : condition))
    .join(' or ');
}

function allOf(conditions: readonly string[]): string {
  return conditions.filter(Boolean).map(bracketed).join(' and ');
}

function bracketed(condition: string): string {
  return / (?:and|or) /.test(condition) ? `(${condition})` : condition;
}
