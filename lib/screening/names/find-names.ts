import type { IdentifierSpan } from '../identifier-span.ts';
import { wordsOf } from '../tokens.ts';
import { type Finding, spanOf } from './finding.ts';
import { institutionAt, placeAt } from './places.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { titledAt } from './titled.ts';
import { untitledAt } from './untitled.ts';

/** The names of people and places in a sentence. Those of places may overlap those of people. */
export function findNames(text: string): IdentifierSpan[] {
  const sentence = sentenceOf(text, wordsOf(text));
  return [...inTurn(sentence, [institutionAt]), ...inTurn(sentence, [titledAt, placeAt, untitledAt])].map((finding) =>
    spanOf(finding, sentence),
  );
}

type Finder = (index: number, sentence: Sentence) => Finding | undefined;

/** Goes through the words; where a finder finds something the search goes on behind it. */
function inTurn(sentence: Sentence, finders: readonly Finder[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < sentence.words.length; index += 1) {
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
