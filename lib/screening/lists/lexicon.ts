import { ACRONYMS, EPONYMS, NAMES, ORDINARY, PLACES } from './packed.ts';
import { stemsOf } from './stems.ts';
import { wordFilter } from './word-filter.ts';

const inOrdinary = wordFilter(ORDINARY);
const inNames = wordFilter(NAMES);
const inPlaces = wordFilter(PLACES);
const eponyms: ReadonlySet<string> = new Set(EPONYMS.split(' '));
const acronyms: ReadonlySet<string> = new Set(ACRONYMS.split(' '));

const SHORTEST = 2;
const REMEMBERED = 4000;

/** Endings of generic drug names (the stems of the World Health Organization's INN list) and of clinical words. */
const CLINICAL_ENDING =
  /(?:cillin|mycin|micin|floxacin|cycline|azole|oxacin|penem|ceft?[a-z]+|vir|mab|mib|nib|tinib|ciclib|parib|pril|sartan|olol|alol|dipine|statin|gliptin|gliflozin|glutide|glitazone|azide|semide|thiazide|zolam|azepam|barbital|caine|curium|curonium|fentanil|triptan|setron|prazole|tidine|dronate|parin|xaban|gatran|platin|rubicin|taxel|trexate|relin|steride|afil|profen|coxib|oxicam|sone|olone|onide|terol|tropium|phylline|lukast|pramine|triptyline|oxetine|azine|peridol|pine|idone|gabalin|racetam|itis|itic|osis|osed|otic|aemia|aemic|emia|uria|uric|ectomy|ectomies|otomy|ostomy|oscopy|oscopic|plasty|pexy|rraphy|graphy|graphic|gram|grams|scope|pathy|pathic|plegia|plegic|paresis|algia|oedema|ology|ologist|ologists|ological|iatric|iatrics|iatrist|genic|genesis|lysis|lytic|penia|penic|philia|cytosis|cytic|oma|omas|megaly|rrhoea|rrhage|sclerosis|stenosis|trophy|trophic|ectasis|centesis|desis|tripsy|phagia|phasia|arthria|pnoea|tension|tensive|cardia|cardic|glycaemia|kalaemia|natraemia|calcaemia|vascular|thoracic|peritoneal|enteric|gastric|hepatic|renal|cranial|spinal|ventricular|atrial|aortic|mitral|coronary)$/;
const CLINICAL_BEGINNING =
  /^(?:hyper|hypo|anti|peri|intra|extra|supra|infra|retro|trans|ultra|micro|macro|mono|multi|neuro|cardio|gastro|hepato|nephro|haemo|haemat|broncho|pneumo|laryngo|pharyngo|oesophag|thrombo|immuno|radio|chemo|physio|patho|osteo|arthro|dermato|ophthalm|paed|orthop|anaesth|encephal|cholecyst|cardi)/;
const CONTRACTION = /(?:n't|'(?:ll|d|ve|re|m|s|t))$/;

/** Keeps the answers for the words met lately; all are let go of at once when there are too many. */
function remembering(answer: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, now);
    return now;
  };
}

/** True for a folded word of English, of medicine or of hospital slang, regular forms and compounds included. */
export const isOrdinary = remembering((word) => {
  if (word.length < SHORTEST) return true;
  if (word.includes('-')) return word.split('-').every((part) => part === '' || isOrdinary(part));
  return (
    inOrdinary(word) ||
    CLINICAL_ENDING.test(word) ||
    (word.length > 6 && CLINICAL_BEGINNING.test(word)) ||
    stemsOf(word).some((stem) => stem.length >= SHORTEST && inOrdinary(stem))
  );
});

/** True for a folded given or family name of the lists; of a double one, when one half is. */
export const isListedName = remembering(
  (word) => inNames(word) || (word.includes('-') && word.split('-').some((part) => part.length > 2 && inNames(part))),
);

/** True for a place of the lists; several words are joined by single spaces. */
export const isListedPlace = remembering((place) => inPlaces(place));

/** True for a folded name that medicine gave to a thing. */
export function isEponym(word: string): boolean {
  return eponyms.has(word);
}

/** True for a folded acronym that is long enough to be read as a word, plural or not. */
export function isAcronym(word: string): boolean {
  return acronyms.has(word) || (word.endsWith('s') && acronyms.has(word.slice(0, -1)));
}

/** A word without the verb that is drawn into it: "she'll" is "she", "didn't" is "did". */
export function withoutContraction(word: string): string {
  return word.replace(CONTRACTION, '');
}
