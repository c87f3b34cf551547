import type { Observation } from '../schema/observation.ts';
import type { CardConsultant, RoundCard } from '../schema/round-card.ts';

const TITLES = new Set(['dr', 'doctor', 'prof', 'professor', 'mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dame']);

/**
 * The consultant a typed name seems to mean: by initials ("TA"), by surname, or by any full names in their order
 * ("Dr Adeyemi", "tunde adeyemi"). Null where nobody on the card fits, or more than one does.
 */
export function suggestConsultant(
  typed: string,
  consultants: readonly CardConsultant[],
): CardConsultant | null {
  const fitting = consultants.filter(({ name }) => fits(namesOf(typed), namesOf(name)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The names typed in observations before the round was joined, each once, in the order they first stand. */
export function typedNames(observations: readonly Observation[]): string[] {
  return [...new Set(observations.map(typedName).filter((name) => name !== null))];
}

/** The observations that named somebody by this typed name, each now about this consultant of the round. */
export function placeTyped(
  observations: readonly Observation[],
  typed: string,
  { round, id }: { readonly round: RoundCard['round']; readonly id: CardConsultant['id'] },
): Observation[] {
  return observations
    .filter((observation) => typedName(observation) === typed)
    .map((observation) => ({ ...observation, consultant: { round, id } }));
}

function typedName({ consultant }: Observation): string | null {
  return consultant !== null && 'typed' in consultant ? consultant.typed : null;
}

function fits(typed: readonly string[], full: readonly string[]): boolean {
  const letters = typed.join('');
  if (letters === '' || full.length === 0) return false;
  const surname = full.at(-1);
  return letters === initials(full) || letters === surname || isRunOf(typed, full);
}

/** True where the typed names all stand in the full name, in their order; one letter stands for a name it begins. */
function isRunOf(typed: readonly string[], full: readonly string[]): boolean {
  if (typed.every((name) => name.length === 1)) return false;
  let rest = full;
  return typed.every((name) => {
    const place = rest.findIndex((whole) => whole === name || (name.length === 1 && whole.startsWith(name)));
    rest = rest.slice(place + 1);
    return place >= 0;
  });
}

function initials(names: readonly string[]): string {
  return names.map((name) => name.charAt(0)).join('');
}

function namesOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'\u2019]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((name) => name !== '' && !TITLES.has(name));
}
