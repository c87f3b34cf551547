import { inPlaceOf, oneByOne, type StyleChange } from './whole-words.ts';

/**
 * Those alone that mean one thing wherever a ward uses them: "cons", "ed", "rx", "h/o", "d/c", "min" mean several and stay,
 * and so does "PT" in capitals. The long form is the one that everybody writes now and then.
 */
const LONG_FORMS = inPlaceOf({
  pt: 'patient',
  pts: 'patients',
  "pt's": "patient's",
  reg: 'registrar',
  regs: 'registrars',
  jnr: 'junior',
  jnrs: 'juniors',
  'w/r': 'ward round',
  SpR: 'registrar',
  SpRs: 'registrars',
  SPR: 'registrar',
  FY1: 'F1',
  FY2: 'F2',
  FY1s: 'F1s',
  FY2s: 'F2s',
  fy1: 'F1',
  fy2: 'F2',
  WR: 'ward round',
  WRs: 'ward rounds',
  wr: 'ward round',
  'ward-round': 'ward round',
  'ward-rounds': 'ward rounds',
  'on-call': 'on call',
  'hand-over': 'handover',
  hx: 'history',
  dx: 'diagnosis',
  ix: 'investigations',
  mx: 'management',
  abx: 'antibiotics',
  rv: 'review',
  'r/v': 'review',
  'd/w': 'discussed with',
  'f/u': 'follow-up',
  'w/o': 'without',
  'w/': 'with',
  'b/c': 'because',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  approx: 'about',
  appt: 'appointment',
  appts: 'appointments',
  mins: 'minutes',
  hrs: 'hours',
  wks: 'weeks',
  yrs: 'years',
  mtg: 'meeting',
  mtgs: 'meetings',
  msg: 'message',
  msgs: 'messages',
  info: 'information',
  esp: 'especially',
  def: 'definitely',
  defo: 'definitely',
  obvs: 'obviously',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  tho: 'though',
  thru: 'through',
  b4: 'before',
  btwn: 'between',
  vs: 'versus',
  eg: 'for example',
  'e.g': 'for example',
  'e.g.': 'for example',
  ie: 'that is',
  'i.e': 'that is',
  'i.e.': 'that is',
  asap: 'as soon as possible',
  ASAP: 'as soon as possible',
  uni: 'university',
  meds: 'medicines',
});

/** "u" and "ur", in small letters alone: "U" is a turn or a test. */
const YOU: StyleChange = (text) => text.replaceAll(/(?<![\p{L}\p{N}'&/@.-])u(?=r?(?:\s|$))/gu, 'you');

const SIGNS: StyleChange = (text) =>
  text
    .replaceAll(
      /(?<=[\p{L}\p{N}\ue000-\ue0ff.,]) *(?:(?<= )&(?= )|(?<= )\+(?= )|(?<=\p{Ll})&(?=\p{Ll})) */gu,
      ' and ',
    )
    .replaceAll(/(?<=[\p{L}\p{N}]) +@ +(?=[\p{L}\p{N}])/gu, ' at ')
    .replaceAll(/ *(?:->|=>|\u2192) */g, ', then ')
    .replaceAll(/\bA *\+ *E\b/gi, 'A&E');

/** Common abbreviations in full, and signs as words. */
export const abbreviations: StyleChange = oneByOne(
  (text) => text.replaceAll(/(?<![\p{L}\p{N}])w\/(?=\p{L}{2})(?!o\b)/giu, 'with '),
  LONG_FORMS,
  YOU,
  SIGNS,
  // What a full stop ended that was an abbreviation's own.
  (text) => text.replaceAll(/(?<=\b(?:for example|that is|versus))\. *,? */g, ' '),
);
