import { inPlaceOf, likeIn, oneByOne, type StyleChange } from './whole-words.ts';

/** Without their apostrophe; "were", "well", "ill", "id" are words of their own and are not here. */
const apostrophes = inPlaceOf({
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  cant: "can't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  wont: "won't",
  hes: "he's",
  shes: "she's",
  im: "I'm",
  ive: "I've",
  youre: "you're",
  theyre: "they're",
  weve: "we've",
  theyve: "they've",
  thats: "that's",
  theres: "there's",
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  kinda: 'kind of',
  dunno: "don't know",
  "'cause": 'because',
  "'til": 'until',
});

const PRONOUN = 'I|you|he|she|it|we|they|there';

/** "didn't he" is a question: "did he not". */
const notInQuestions: StyleChange = (text) =>
  text.replaceAll(
    new RegExp(`(?<=^|[.?!,"] ?|\\b(?:and|but|why) )(\\w+)n't (${PRONOUN})(?= \\w)`, 'gi'),
    (_, verb: string, who: string) => `${fullVerb(verb)} ${who} not`,
  );

const not: StyleChange = (text) =>
  text
    .replaceAll(/\bcan ?not\b/gi, (word) => likeIn(word, 'cannot'))
    .replaceAll(/(?<![\p{L}'])(\w+)n't(?!\p{L})/giu, (word, verb: string) =>
      verb.toLowerCase() === 'ca' ? likeIn(word, 'cannot') : `${fullVerb(verb)} not`,
    );

function fullVerb(cut: string): string {
  if (/^wo$/i.test(cut)) return likeIn(cut, 'will');
  if (/^sha$/i.test(cut)) return likeIn(cut, 'shall');
  return /^ca$/i.test(cut) ? likeIn(cut, 'can') : cut;
}

const verbs: StyleChange = (text) =>
  text
    .replaceAll(/(?<=\bI)'m\b/gi, ' am')
    .replaceAll(/(?<=\b(?:you|we|they|who|what|there))'re\b/gi, ' are')
    .replaceAll(/(?<=\b(?:I|you|we|they|who|would|could|should|might|must))'ve\b/gi, ' have')
    .replaceAll(/(?<=\b(?:I|you|he|she|it|we|they|who|that|there|nobody))'ll\b/gi, ' will')
    .replaceAll(/\b(l)et's\b/gi, '$1et us');

const SHE = '(?:he|she|it|that|there|who|what|here)';
const DONE = '(?:been|got|had|gone|become|always been|never been)';
const IS =
  '(?:\\w+ing|not|a|an|the|so|very|too|always|never|quite|really|just|good|great|clear|hard|happy|late|why|how|what|on|in|at|my|our|his|her|\\ue000)';
const HAD =
  '(?:been|better|already|gone|done|seen|said|told|left|forgotten|missed|asked|written|made|taken|given)';

/** "'s" and "'d" are two words each: only where the next word says which; else they stay. */
const eitherWord: StyleChange = (text) =>
  text
    .replaceAll(new RegExp(`(?<=\\b${SHE})'s(?= ${DONE}\\b)`, 'gi'), ' has')
    .replaceAll(new RegExp(`(?<=\\b${SHE})'s(?= ${IS}\\b)`, 'gi'), ' is')
    .replaceAll(new RegExp(`(?<=\\b(?:I|you|he|she|it|we|they|who))'d(?= ${HAD}\\b)`, 'gi'), ' had')
    .replaceAll(
      /(?<=\b(?:I|you|he|she|it|we|they|who|that))'d(?= (?:be|have|like|love|rather|prefer|help|ask|say|go|take|make|give|want|need|do|see|tell|stay)\b)/gi,
      ' would',
    );

/** Everything in full: the drawn-together form is a habit, and without an apostrophe another. */
export const contractions: StyleChange = oneByOne(apostrophes, notInQuestions, not, verbs, eitherWord);
