import type { IdentifierSpan } from '../identifier-span.ts';
import { type Word, wordsOf } from '../tokens.ts';
import { addressesIn } from './addresses.ts';
import { type Finding, spanOf } from './finding.ts';
import { INSTITUTION_ENDS, institutionAt, placeAt } from './places.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { titledAt } from './titled.ts';
import { untitledAt } from './untitled.ts';
import { OPENERS } from './word-lists.ts';

/** The names of people and places in a sentence. Those of places may overlap those of people. */
export function findNames(text: string): IdentifierSpan[] {
  const sentence = sentenceOf(text, wordsOf(text));
  const findings = [...institutionsIn(sentence), ...inTurn(sentence, [titledAt, placeAt, untitledAt])];
  return [...findings.map((finding) => spanOf(finding, sentence)), ...addressesIn(sentence)];
}

/** A plain word in small letters that opens nothing: most of any text. */
function isPassedOver(word: Word | undefined): boolean {
  return word?.shape === 'lower' && sortOf(word) === 'word' && !OPENERS.has(word.key);
}

function institutionsIn(sentence: Sentence): readonly Finding[] {
  const findings: Finding[] = [];
  sentence.words.forEach(({ key }, index) => {
    const finding = INSTITUTION_ENDS.has(key) ? institutionAt(index, sentence) : undefined;
    if (finding) findings.push(finding);
  });
  return findings;
}

type Finder = (index: number, sentence: Sentence) => Finding | undefined;

/** Goes through the words; where a finder finds something the search goes on behind it. */
function inTurn(sentence: Sentence, finders: readonly Finder[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < sentence.words.length; index += 1) {
    if (isPassedOver(sentence.words[index])) continue;
    for (const finder of finders) {
      const finding = finder(index, sentence);
      if (!finding) continue;
      findings.push(finding);
      index = finding.last;
      break;
    }
  }
  return findings;
}
