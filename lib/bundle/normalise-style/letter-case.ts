import { isAcronym, isOrdinary } from '../../screening/lists/lexicon.ts';
import { oneByOne, type StyleChange } from './whole-words.ts';

/** Short words that are somebody's voice when they stand in capitals; others of their length are acronyms. */
const SHOUTED = new Set(
  'a an the and but so no not now any one two very too yes why how what when where that this than then they them their there she his her him we our you your i my me its is was were are be been has had have do did does done can will would could should must may might get got gets go goes went in on at to of off up out for from by with over after before only even just ever never again also more most much many less least each both same next last first long late slow good bad well hard help ask asked told said says tell told make made take took give gave keep kept let lets time plan team list work turn read know knew want need new old own few lot huge nice kind calm safe left here stop wait been into onto upon down away back late soon once'.split(
    ' ',
  ),
);

/** Nouns of the trade that some write with a capital in the middle of a sentence. */
const TRADE =
  'Consultants?|Registrars?|Nurses?|Wards?|Rounds?|Plans?|Teams?|Juniors?|Patients?|Handovers?|Clinics?|Theatres?|Teaching|Doctors?|Fellows?|Lists?|Students?|Pharmacists?|Trainees?|Seniors?|Family|Families|Relatives?|Feedback|Letters?|Notes|Bloods|Scans?|Meetings?|Board|Emergency|Colleagues?|Department|Hospital|Surgeons?|Boss|Firm|Rota|Procedures?|Medicine|Surgery|Discharges?|Referrals?';

const ACRONYMS =
  'ct|mri|mdt|ecg|itu|icu|hdu|gp|gps|nhs|iv|sho|shos|f1|f2|f1s|f2s|mdts|cts|ecgs|abg|bp|crp|gcs|dnar|tta|ttas|tto|ttos|amu|sau|a&e|m&m|hr|nok|ent|ogd';

const CAPITALS = /(?<![\p{L}\p{N}&'-])\p{Lu}{2,}(?:'\p{Lu}{1,2})?(?![\p{L}\p{N}&-])/gu;

const notShouted: StyleChange = (text) => {
  const all = isAllShouted(text);
  const left = text.replaceAll(CAPITALS, (word) => {
    const low = word.toLowerCase();
    return isVoice(low.replace(/'.*$/, ''), all) ? low : word;
  });
  return all ? left.replaceAll(/(?<=\p{L} )A(?= \p{Ll})/gu, 'a') : left;
};

/** Whether a word in capitals is loud and no acronym. Where everything is in capitals, short words are too. */
function isVoice(word: string, all: boolean): boolean {
  if (isAcronym(word)) return false;
  if (word.length > 4 || (all && /[aeiouy]/.test(word))) return isOrdinary(word);
  return SHOUTED.has(word);
}

/** True where most letters of a text that is long enough to tell are capitals. */
function isAllShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 20 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.6;
}

const noTradeCapitals: StyleChange = (text) =>
  text.replaceAll(
    new RegExp(`(?<=[\\p{Ll}\\p{N}\\ue000-\\ue0ff],? )(?:${TRADE})(?![\\p{L}\\p{N}-])(?! \\p{Lu})`, 'gu'),
    (word) => word.toLowerCase(),
  );

const acronyms: StyleChange = (text) =>
  text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}&'/.-])(?:${ACRONYMS})(?![\\p{L}\\p{N}&'/-])`, 'gu'), (word) =>
    word.toUpperCase().replace(/(?<=[A-Z0-9]{2})S$/, 's'),
  );

const capitalI: StyleChange = (text) => text.replaceAll(/(?<![\p{L}\p{N}.'-])i(?![\p{L}\p{N}.-])/gu, 'I');

const calendar: StyleChange = (text) =>
  text.replaceAll(
    /(?<![\p{L}-])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![\p{L}-])|(?<![\p{L}-])(?:january|february|april|june|july|august|september|october|november|december|christmas|easter)(?![\p{L}-])/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );

const sentenceStarts: StyleChange = (text) =>
  text.replaceAll(/(?:^|(?<=(?<!\b\p{Lu})[.?] ))["'(]?\p{Ll}/gu, (start) => start.toUpperCase());

/** Capitals where a sentence begins and where a word needs one, and nowhere else. */
export const letterCase: StyleChange = oneByOne(
  notShouted,
  noTradeCapitals,
  acronyms,
  capitalI,
  calendar,
  sentenceStarts,
);
