import { oneByOne, type StyleChange } from './whole-words.ts';

const oneLine: StyleChange = (text) =>
  text
    .replace(/^\s*(?:[-*\u2022]\s+)/, '')
    .replaceAll(/\s*\n\s*(?:[-*\u2022]\s*|\d[.)]\s+)?/g, (_, at: number) =>
      /[.?!:,;]\s*$/.test(text.slice(0, at)) || at === 0 ? ' ' : '. ',
    );

/** A word after which a pause is a comma and no full stop. */
const GOES_ON = String.raw`(?:and|but|or|so|then|which|who|because|as|when|if|while|with|for example)\b`;

/** Every long pause alike: a comma before what only goes on, else the end of the sentence. */
function paused(text: string, pause: string): string {
  return text
    .replaceAll(new RegExp(`\\s*(?:${pause})\\s*(?=${GOES_ON})`, 'g'), ', ')
    .replaceAll(new RegExp(`\\s*(?:${pause})\\s*(?=[\\p{L}\\p{N}\\ue000-\\ue0ff])`, 'gu'), '. ');
}

const stops: StyleChange = (text) =>
  paused(text.replaceAll(/[?!]*\?[?!]*/g, '?'), '!+|\\.{2,}')
    .replaceAll(/\s*\.{2,}/g, '.')
    .replaceAll(/\s*!+/g, '.');

const DASH = '\\s*[\\u2012-\\u2015]\\s*|\\s+-{1,3}\\s+|\\s*--+\\s*';

/** Two in a sentence hold something between them, as commas do; one alone is a long pause. */
const dashes: StyleChange = (text) =>
  text.replaceAll(/[^.?]+[.?]*/g, (sentence) => {
    const count = [...sentence.matchAll(new RegExp(DASH, 'g'))].length;
    return count === 1 ? paused(sentence, DASH) : sentence.replaceAll(new RegExp(DASH, 'g'), ', ');
  });

/** After a colon they part a list; elsewhere they part sentences. */
const semicolons: StyleChange = (text) =>
  text.replaceAll(/\s*;\s*/g, (_, at: number) => (/:[^.?]*$/.test(text.slice(0, at)) ? ', ' : '. '));

const brackets: StyleChange = (text) =>
  text
    .replaceAll(/(?<=\p{L})\(s\)/gu, 's')
    .replaceAll(/\s*\(\s*([^()]*?)\s*\)/g, (_, inside: string) => (inside === '' ? '' : `, ${inside},`));

const commas: StyleChange = (text) =>
  text
    .replaceAll(/(?:\s*,)+/g, ',')
    .replaceAll(/,\s*(?=[.?:])/g, '')
    .replaceAll(/(?<=[.?:])\s*,/g, '')
    .replace(/^[\s,.:]+/, '')
    .replaceAll(/,\s*(?=(?:and|or|but|so|because)\b)/gi, ' ')
    .replaceAll(/,(?=[^\s\d"'])/g, ', ');

const spaces: StyleChange = (text) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ +(?=[,.?:](?:\s|$))/g, '')
    .replaceAll(/(?<=\p{Ll}[.?])(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll(/(?<=[.?])(?:\s*\.)+/g, '')
    .trim();

const lastStop: StyleChange = (text) => {
  const left = text.replace(/[\s,:;-]+$/, '');
  if (left === '' || /[.?]["']?$/.test(left)) return left;
  return `${left}.`;
};

/** Sentences that end in a full stop or a question mark, commas for every other pause, single spaces. */
export const punctuation: StyleChange = oneByOne(
  oneLine,
  stops,
  dashes,
  semicolons,
  brackets,
  commas,
  spaces,
  lastStop,
);
