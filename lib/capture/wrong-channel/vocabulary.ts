import { any } from '../../shared/patterns.ts';

/** Bodies of regular expressions that several kinds of cue share. */

/** Somebody in care, as observations name them. */
export const PATIENT = any`
  patients?|lady|ladies|gentlem[ae]n|child|children|toddler|teenager|baby|babies|infant|boy|girl|resident
  inpatients?|\w+[- ]year[- ]old
  (?:old|elderly|confused|frail|septic|dying|demented) (?:m[ae]n|wom[ae]n)(?:'s)?
  (?:m[ae]n|wom[ae]n) (?:with|in|on|who)
`;

/** A colleague, as observations name them. */
export const COLLEAGUE = any`
  nurses?|sister|matron|registrar|reg|sho|f1|f2|fy1|fy2|house officer|students?|juniors?|trainees?|fellows?
  colleagues?|secretary|receptionist|clerk|pharmacist|hca|healthcare assistant|porter|cleaner|midwife|physio
  anaesthetist|doctors?|odp|scrub nurse
`;

/** The one something was done to. */
export const STAFF = any`
  (?:(?:the|a|an|our|another|one of the) )?(?:\w+ ){0,2}?(?:${COLLEAGUE}|staff|team)|me|us|him|her|them
  people|everyone|(?:my|his|her) face
`;

/** Medicines, by name, by ending or by sort. */
export const MEDICINE = any`
  \w+(?:cillin|mycin|micin|floxacin|cycline|parin|xaban|olol|pril|sartan|statin|azole|zepam|zolam|amol|semide|prim|exate|platin|vir|tidine|prim|exate|platin|mab|tinib|vir|zine|tidine|thyroxine|setron|phylline|barbital|caine)
  insulin|warfarin|anticoagulants?|thrombolysis|morphine|oramorph|fentanyl|ketamine|propofol|oxycodone
  opiates?|opioids?|naloxone|potassium|magnesium|digoxin|methotrexate|adrenaline|noradrenaline|steroids?
  antibiotics?|chemo(?:therapy)?|sedation|bloods? (?:unit|bag)|doses?|infusion|syringe|ampoule
`;

/** Somebody at home or in a family. */
export const AT_HOME = any`
  husband|wife|partner|boyfriend|girlfriend|son|daughter|carers?|father|mother|dad|mum|stepfather|stepmother
  stepdad|uncle|aunt|brother|cousin|grandson|family|parents?
`;
