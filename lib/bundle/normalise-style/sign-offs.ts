import { oneByOne, type StyleChange } from './whole-words.ts';

const CLOSING =
  "(?:many |big )?thanks(?: (?:again|all|a lot|so much|a bunch))?|thank you(?: all)?|thx|ty|ta|cheers|(?:kind|best|warm|many) (?:regards|wishes)|regards|kr|bw|take care|hope (?:that|this|it) helps|end of (?:rant|story)|rant over|that's (?:it|all)(?: from me)?|nuff said|just (?:saying|my (?:view|opinion|thoughts|two pence|2p))";
const AFTERTHOUGHT = 'lol|haha(?:ha)*|thx|ty|tbh|imo|imho|fyi|btw|ngl|smh|xx+|xo+';
const GREETING =
  '(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon))(?: (?:all|team|both|everyone|there))?';
const RUN_UP =
  '(?:fyi|tbh|imo|imho|btw|nb|n\\.b\\.|ps)[,:;.-]*|(?:so|well|anyway|anyways|right|ok|okay|also|basically|honestly|actually|overall|just to say|(?:i )?just wanted to (?:say|add)(?: that)?)[,:;-]+';

/** Nothing is cut that would leave no words. */
function unlessAll(change: StyleChange): StyleChange {
  return (text) => {
    const left = change(text);
    return /[\p{L}\p{N}]/u.test(left) ? left : text;
  };
}

const noClosing: StyleChange = (text) =>
  text
    .replace(
      new RegExp(`(?<=[.!?]|\\n)\\s*-*\\s*(?:${CLOSING})(?:[\\s.!,-]+(?:${CLOSING}))*[\\s.!,x]*$`, 'iu'),
      '',
    )
    .replace(new RegExp(`[\\s,.-]+(?:${AFTERTHOUGHT})[\\s.!]*$`, 'iu'), '')
    .replace(/(?<=[.!?])\s*x[\s.!]*$/i, '');

const noOpening: StyleChange = (text) =>
  text
    .replace(new RegExp(`^\\s*(?:${GREETING})[,!.:\\n-]+\\s*`, 'iu'), '')
    .replace(new RegExp(`^\\s*(?:${RUN_UP})\\s+`, 'iu'), '');

const noAside: StyleChange = (text) =>
  text.replaceAll(/,?\s*(?<![\p{L}\p{N}])(?:tbh|imo|imho|btw|ngl|lol|iirc)(?![\p{L}\p{N}]),?/giu, '');

/** No greeting, no closing, no asides: what a writer does at the edges of a text without saying anything. */
export const signOffs: StyleChange = unlessAll(oneByOne(noClosing, noOpening, noAside));
