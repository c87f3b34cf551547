import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';

/** Characters that are looked at. What comes after can only add. */
const LONGEST = 64;

/** What whoever works in a hospital thinks of first, and so does whoever guesses. */
const WARD_WORDS = [
  ...[
    'upward',
    'ward',
    'hospital',
    'trust',
    'doctor',
    'fellow',
    'registrar',
    'consultant',
    'clinic',
    'medicine',
  ],
  ...[
    'gastro',
    'cardio',
    'neuro',
    'renal',
    'surgery',
    'theatre',
    'endoscopy',
    'oncology',
    'paeds',
    'anaesthetics',
  ],
];

/**
 * Gives a counter of the guesses a passphrase takes, as log10, by word lists and patterns. Takes a second to build. Of
 * words with spaces between, the estimate without the spaces counts where it is lower: whoever guesses knows of spaces.
 */
export function guessCounter(): (passphrase: string) => number {
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common, ...english, ward: WARD_WORDS },
    graphs: adjacencyGraphs,
    maxLength: LONGEST,
  });
  const estimate = (text: string) => zxcvbn.check(text).guessesLog10;
  return (passphrase) => Math.min(estimate(passphrase), estimate(passphrase.replace(/[\s-]+/g, '')));
}
