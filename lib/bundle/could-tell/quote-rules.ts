import { words } from '../../shared/patterns.ts';

const SAID =
  'said|says|told|tells|asked|asks|shouted|shouts|replied|answered|wrote|words were|line (?:is|was)';

/** What somebody said, in the words they said it in. */
export const QUOTE_RULES: readonly RegExp[] = [
  /["“„«][^"“”„«»\n]{2,}["”“»]/g,
  // A single mark opens after a space and closes before one; inside a word it is an apostrophe.
  /(?<=^|[\s(,:;])['‘](?=\S)[^‘\n]{2,}?(?<=[^\s])['’](?=[\s.,;:!?)]|$)/g,
  new RegExp(`(?<=\\b(?:${SAID})(?: (?:me|us|him|her|them|the \\w+))?: ?)[^.;\\n"“]{8,}`, 'gi'),
  // Three words or more in capitals are somebody's voice.
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,]+\p{Lu}+(?:['’]\p{Lu}+)?){2,}(?![\p{L}\p{N}])/gu,
  words`(?<=(?:and|to) (?:i )?quote(?: \w+)?,? )[^.;]{6,}`,
  words`
    (?:his|her|their) (?:exact|very|actual) words(?: were [^.;,]+)?
    called (?:me|us|him|her|them|it|the \w+) (?:an?|the|“|") ?\w+
    (?:his|her|their) (?:favourite|usual|famous) (?:line|phrase|saying|joke|catchphrase)(?: (?:is|was) [^.;]+)?
    word for word|verbatim
  `,
];
