import { isEponym, isListedName, isListedPlace, isPhraseOf } from '../lists/lexicon.ts';
import type { Word } from '../tokens.ts';
import { follows, type Sentence } from './sentence.ts';
import { sortOf } from './sorts.ts';
import { STRONG_EPONYMS, THINGS } from './word-lists.ts';

// What a person owns is named; what is called after one stands alone: "Hartmann's and", "Colles' in bay".
const STANDS_ALONE =
  /^['’]s?(?:$|[.,;:?!)/-]| (?:or|and|in|on|vs|with|at|is|was|next|then|via|if|for|as|again|but|instead|when|running|up|stat|given)\b)/i;
// People have these too: only behind a known eponym do they make a thing of it.
const LOOSE =
  /^(?:rounds?|day|groups?|lines?|points?|bag|press|trials?|wound|tests?|space|position|body|bodies|cells?|mask|airway|ring|plate|frame|needle|blade|nail|collar|cast|report|inquiry|prize|award|effect|model|method|approach|repair|tool|system|protocol|pathway|guidelines?|questionnaire|outcome|matrix|category|categories|strips?|screw|pump|number|numbers|form|forms|interview|nurses?|battery|monitor|machine|chair|cot|hood|block|blocks|hook|stitch|knot|exercises?|diet|types|zones?|balloon|pulses?|spots?|nails|shunt|consensus|statement|programme|charity|bequest|fellowship|lecture|definitions?|stages|hammer|gag|constant|recommendations|brace|scope|saw|circuit|correction|solution|fluid|stain|principles|rules?|law|competence|competent|triage|handbook|deanery|hip|swab|plot|drain|ratio)$/;
const LINKS = /^(?:for|the|a|an|of|and|or|in|on|at|to|by|with|from|is|was|then|as|that|who|his|her|our|my)$/;
const REACH = 3;
const MEASURED =
  /^(?:['’]s)?\s(?:positive|negative|neg|pos|\+ve|-ve|vs|[IV]{1,3}[ab]?(?!\w|['’])|[A-F][1-4](?!\w)|not (?:relevant|met|applic|done|indic|fulfil|calc|documented|recorded)|\d{1,2}(?:\.\d+)?F?(?![\d:/]))/;
const JOINS = /^(?:and|or|vs|versus|v|plus|n|nor)$/;
const LOOK_AHEAD = 18;

/** True for a name that stands for a thing here: "Murphy's sign", "Crohn's", "Wells 4", "Glasgow score". */
export function isThing(index: number, sentence: Sentence): boolean {
  const { words, text } = sentence;
  const word = words[index];
  if (!word) return false;
  if (isPhrase(index, words) || isPhrase(index - 1, words)) return true;
  if (word.shape === 'lower' && sortOf(word) === 'word') return false;
  if (STRONG_EPONYMS.has(word.key) || (word.possessive && STRONG_EPONYMS.has(`${word.key}s`))) return true;
  const hyphened = word.key.includes('-');
  if (hyphened && isEponym(word.key)) return true;
  const eponym = isEponymOrForm(word.key);
  const listed = isListedName(word.key) || isListedPlace(word.key);
  if (eponym && !listed) return true;
  if (eponym && isMeasured(index, sentence)) return true;
  if (eponym && isAmongThings(index, sentence)) return true;
  if (eponym && word.possessive && STANDS_ALONE.test(text.slice(word.end, word.end + LOOK_AHEAD)))
    return true;
  return isBeforeThing(index, words, eponym || isListedPlace(word.key));
}

/** True for two words that the list of phrases has: "Charles Bonnet", "Marie Curie". */
export function isPhrase(index: number, words: readonly Word[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  return word !== undefined && next !== undefined && follows(next) && isPhraseOf(word.key, next.key);
}

function isEponymOrForm(key: string): boolean {
  if (isEponym(key) || (key.endsWith('s') && isEponym(key.slice(0, -1)))) return true;
  const parts = key.split('-');
  return (
    parts.length > 1 && parts.some(isEponym) && parts.every((part) => isEponym(part) || !isListedName(part))
  );
}

/** "Wells 4", "Rutherford IIb", "Marshall VI", "Murphy's positive", "a Bamford": with a grade, a result or an article. */
function isMeasured(index: number, { words, text }: Sentence): boolean {
  const word = words[index];
  if (!word) return false;
  if (MEASURED.test(text.slice(word.end, word.end + LOOK_AHEAD))) return true;
  return word.before === ' ' && /^an?$/.test(words[index - 1]?.key ?? '');
}

/** "Gillick vs Fraser", "Exeter or Birmingham", "Bougie, McGrath": beside another that is surely a thing, or one of two towns. */
function isAmongThings(index: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (!word) return false;
  if (/^(?:, ?|\/)$/.test(word.before) && before && isNamesake(before)) return true;
  if (/^\/$/.test(next?.before ?? '') && next && isEponymOrForm(next.key)) return true;
  const back = JOINS.test(before?.key ?? '') ? words[index - 2] : undefined;
  const ahead = JOINS.test(next?.key ?? '') ? words[index + 2] : undefined;
  return [back, ahead].some((other) => other !== undefined && other.shape !== 'lower' && isPair(word, other));
}

/** Two eponyms of which one is nobody's name, or both are towns too. */
function isPair(one: Word, other: Word): boolean {
  if (!isNamesake(other)) return false;
  const towns = isListedPlace(one.key) && isListedPlace(other.key);
  return towns || !isListedName(other.key) || !isListedName(one.key) || isListedPlace(other.key);
}

function isNamesake({ key }: Word): boolean {
  return STRONG_EPONYMS.has(key) || isEponymOrForm(key);
}

/** "The Francis report", "Martha's Rule": after people, and everybody's. */
function isInquiry(index: number, words: readonly Word[]): boolean {
  const next = words[index + 1];
  const own = words[index]?.possessive === true && next?.shape === 'lower';
  return !own && /^(?:report|inquiry|law|rule)$/.test(next?.key ?? '');
}

/** A thing's noun may come some words later ("Nottingham hip fracture score") after a known eponym alone. */
function isBeforeThing(index: number, words: readonly Word[], known: boolean): boolean {
  for (let step = 1; step <= (known ? REACH : 1); step += 1) {
    const next = words[index + step];
    if (!next || !(follows(next) || next.before === '-')) return false;
    if (
      THINGS.has(next.key) &&
      next.shape !== 'upper' &&
      (known || !LOOSE.test(next.key) || isInquiry(index, words))
    )
      return true;
    if (LINKS.test(next.key)) return false;
    if (next.shape !== 'lower' && !isEponym(next.key) && !/^(?:word|both)$/.test(sortOf(next))) return false;
  }
  return false;
}
