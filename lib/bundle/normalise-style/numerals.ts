import type { StyleChange } from './whole-words.ts';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;
const LARGE: Readonly<Record<string, string>> = {
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  'forty-five': '45',
  fifty: '50',
  sixty: '60',
  ninety: '90',
};
const ORDINALS: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
};
/** What is counted in an observation; beside anything else a number may be a bed, a dose or a name. */
const COUNTED =
  'of|minutes?|hours?|days?|weeks?|months?|years?|times|people|patients|juniors|nurses|doctors|trainees|students|registrars|others|jobs|questions|points?|steps?|options|things|cases|places|reasons|parts|teams|results|tests|clinics|rounds|lists|letters|calls|bleeps|messages|consultants|colleagues|scans|more|different|separate|new|small|sick';

/** Numbers up to ten as words and greater ones as digits, where something is plainly counted. */
export const numerals: StyleChange = (text) =>
  text
    .replaceAll(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/'-]|\\b(?:bed|bay|ward|theatre|room|aged|age|ext|no|number) )([2-9]|10)(?= (?:${COUNTED})\\b)`,
        'giu',
      ),
      (digits) => SMALL[Number(digits)] ?? digits,
    )
    .replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}'-])(?:${Object.keys(LARGE).join('|')})(?= (?:${COUNTED})\\b)`, 'giu'),
      (word) => LARGE[word.toLowerCase()] ?? word,
    )
    .replaceAll(
      /(?<![\p{L}\p{N}-])[1-5](?:st|nd|rd|th)(?= \p{Ll})/gu,
      (ordinal) => ORDINALS[ordinal] ?? ordinal,
    );
