const WHO = [
  'the night team',
  'the students',
  'the ward sister',
  'the whole list',
  'the juniors',
  'the porters',
];
const DID = ['Thanked', 'Taught', 'Asked', 'Praised', 'Briefed', 'Heard'];
const HOW = ['in a calm voice', 'by role', 'one after the other', 'with a smile', 'in plain words', 'twice'];
const WHEN = ['after rounds', 'before lunch', 'at handover', 'in clinic', 'at the board', 'on the stairs'];

/** How many sentences there are. */
const SENTENCES = WHO.length * DID.length * HOW.length * WHEN.length;

/**
 * The sentence of a number, another one for each; throws where there are no more. Every fourth goes on to the length of a long note, so that
 * records of two size classes are written. No identifier is in it and no matter for another channel, so nothing is taken
 * out or asked about when it is saved.
 */
export function sentenceOf(number: number): string {
  if (number >= SENTENCES) throw new RangeError(`There are only ${SENTENCES} sentences.`);
  let rest = number;
  const next = (words: readonly string[]) => {
    const word = words[rest % words.length] ?? '';
    rest = Math.floor(rest / words.length);
    return word;
  };
  const sentence = [next(DID), next(WHO), next(HOW), next(WHEN)].join(' ');
  return number % 4 === 3 ? `${sentence}, and ${LONG}.` : `${sentence}.`;
}

const LONG =
  'then went through the plan once more step by step, said which part was hers to decide and which was ours, waited ' +
  'for questions, answered each of them, wrote the answers on the board where everybody could read them later, and came ' +
  'back in the afternoon to see how it had gone, which changed how the rest of the week went for all of us on that side';
