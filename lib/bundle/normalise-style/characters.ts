import { oneByOne, type StyleChange } from './whole-words.ts';

const plainSigns: StyleChange = (text) =>
  text
    .normalize('NFC')
    .replaceAll(/[\t\v\f\p{Zs}]/gu, ' ')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replaceAll('\u2026', '...')
    .replaceAll(/(?<=\d)[\u2012-\u2014](?=\d)/g, '-');

/** A single mark that opens after a space and closes before one is a quotation mark; inside a word it is an apostrophe. */
const doubleQuotes: StyleChange = (text) =>
  text.replaceAll(/(?<=^|[\s(])'(?=[^\s'])([^'\n]*?(?:\w'\w[^'\n]*?)*)(?<=\S)'(?=[\s.,;:!?)]|$)/g, '"$1"');

const noInvisibles: StyleChange = (text) => text.replaceAll(/\p{Cf}|\ufe0e|\ufe0f|(?!\n)\p{Cc}/gu, '');

const emoji: StyleChange = (text) =>
  text
    .replaceAll(/[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]/gu, ' ')
    .replaceAll(/(?<=^|\s)(?:[:;=]['-]?[)(DPpOo3/\\|\]*]+|<3+|xD|\^_?\^)(?=$|[\s.,!?])/g, ' ');

/** One sign for each purpose, and no pictures. */
export const characters: StyleChange = oneByOne(noInvisibles, plainSigns, doubleQuotes, emoji);
