import { stemsOf } from './stems.ts';

const SHORTEST = 2;
const LONG = 6;

/** Endings of generic drug names (the stems of the World Health Organization's INN list) and of clinical words. */
const CLINICAL_ENDING =
  /(?:cillin|mycin|micin|floxacin|cycline|azole|oxacin|penem|ceft?[a-z]+|vir|mab|mib|nib|tinib|ciclib|parib|pril|sartan|olol|alol|dipine|statin|gliptin|gliflozin|glutide|glitazone|azide|semide|thiazide|zolam|azepam|barbital|caine|curium|curonium|fentanil|triptan|setron|prazole|tidine|dronate|parin|xaban|gatran|platin|rubicin|taxel|trexate|relin|steride|afil|profen|coxib|oxicam|sone|olone|onide|terol|tropium|phylline|lukast|pramine|triptyline|oxetine|azine|peridol|pine|idone|gabalin|racetam|itis|itic|osis|luxation|luxations|osed|otic|aemia|aemic|emia|uria|uric|ectomy|ectomies|otomy|ostomy|oscopy|oscopic|plasty|pexy|rraphy|graphy|graphic|gram|grams|scope|pathy|pathic|plegia|plegic|paresis|algia|oedema|ology|ologist|ologists|ological|iatric|iatrics|iatrist|genic|genesis|lysis|lytic|penia|penic|philia|cytosis|cytic|oma|omas|megaly|rrhoea|rrhage|sclerosis|stenosis|trophy|trophic|ectasis|centesis|desis|tripsy|phagia|phasia|arthria|pnoea|tension|tensive|cardia|cardic|glycaemia|kalaemia|natraemia|calcaemia|vascular|thoracic|peritoneal|enteric|gastric|hepatic|renal|cranial|spinal|ventricular|atrial|aortic|mitral|coronary)$/;
const CLINICAL_BEGINNING =
  /^(?:hyper|hypo|anti|peri|intra|extra|supra|infra|retro|trans|ultra|micro|macro|mono|multi|neuro|cardio|gastro|hepato|nephro|haemo|haemat|broncho|pneumo|laryngo|pharyngo|oesophag|thrombo|immuno|radio|chemo|physio|patho|osteo|arthro|dermato|ophthalm|paed|orthop|anaesth|encephal|cholecyst|cardi)/;
const BEGINNING = /^(?:over|under|un|re|non|pre|post|mis|counter|co|de)/;
const PREFIX =
  /^(?:re|co|pre|post|non|anti|ex|mid|self|well|semi|multi|sub|un|de|inter|intra|peri|mini|micro|mega|super|uber|e|i|x|t|u|s)$/;
const AMERICAN = /(?<=[a-z]{2}[iy])z(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/;

/**
 * Whether a folded word is an ordinary one, given the look-up of the list: the word itself, a regular form, a compound
 * of ordinary parts, a word with a clinical ending. Names that pass by accident are listed apart when lists are built.
 */
export function ordinaryTest(isListed: (word: string) => boolean): (word: string) => boolean {
  const test = (word: string): boolean => {
    if (word.length < SHORTEST) return true;
    if (word.includes('-')) return word.split('-').every((part) => PREFIX.test(part) || test(part));
    if (isListed(word) || CLINICAL_ENDING.test(word)) return true;
    if (word.length > LONG && CLINICAL_BEGINNING.test(word)) return true;
    const begun = BEGINNING.exec(word)?.[0];
    if (begun && word.length - begun.length >= LONG - 1 && stemsOf(word.slice(begun.length)).some(isListed))
      return true;
    if (stemsOf(word).some((stem) => stem.length >= SHORTEST && isListed(stem))) return true;
    return AMERICAN.test(word) && test(word.replace(AMERICAN, 's'));
  };
  return test;
}
