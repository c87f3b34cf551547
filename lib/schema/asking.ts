import type { Asking, ChoiceItem } from './instrument.ts';
import type { Occasion, Role } from './primitives.ts';

/** One role asked the same words on several occasions. */
export function ask(role: Role, occasions: readonly Occasion[], stem: string): Asking[] {
  return occasions.map((occasion) => ({ role, occasion, stem, afterSession: false }));
}

/** Both roles asked the same words. */
export function askBoth(occasions: readonly Occasion[], stem: string): Asking[] {
  return [...ask('fellow', occasions, stem), ...ask('consultant', occasions, stem)];
}

/** The same askings, put only to people who have had a one-to-one. */
export function aboutSession(askings: readonly Asking[]): Asking[] {
  return askings.map((asking) => ({ ...asking, afterSession: true }));
}

/** Options from their labels: the value is the label with hyphens for spaces. */
export function options(...labels: readonly string[]): ChoiceItem['options'] {
  return labels.map((label) => ({ value: label.replaceAll(' ', '-'), label }));
}
