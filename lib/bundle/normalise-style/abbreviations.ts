import { inPlaceOf, oneByOne, type StyleChange } from './whole-words.ts';

/**
 * Those alone that mean one thing wherever a ward uses them: "cons", "ed", "rx", "h/o" mean several and stay. The long form
 * is the one that everybody writes now and then.
 */
const LONG_FORMS = inPlaceOf({
  pt: 'patient',
  pts: 'patients',
  "pt's": "patient's",
  reg: 'registrar',
  regs: 'registrars',
  spr: 'registrar',
  sprs: 'registrars',
  jnr: 'junior',
  jnrs: 'juniors',
  fy1: 'F1',
  fy2: 'F2',
  fy1s: 'F1s',
  fy2s: 'F2s',
  wr: 'ward round',
  wrs: 'ward rounds',
  'w/r': 'ward round',
  'ward-round': 'ward round',
  'ward-rounds': 'ward rounds',
  'on-call': 'on call',
  'hand-over': 'handover',
  hx: 'history',
  dx: 'diagnosis',
  tx: 'treatment',
  ix: 'investigations',
  mx: 'management',
  sx: 'symptoms',
  abx: 'antibiotics',
  rv: 'review',
  'r/v': 'review',
  'd/w': 'discussed with',
  'd/c': 'discharge',
  'f/u': 'follow-up',
  'w/o': 'without',
  'w/': 'with',
  'b/c': 'because',
  bc: 'because',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  approx: 'about',
  appt: 'appointment',
  appts: 'appointments',
  mins: 'minutes',
  min: 'minutes',
  hrs: 'hours',
  wks: 'weeks',
  yrs: 'years',
  mtg: 'meeting',
  mtgs: 'meetings',
  msg: 'message',
  msgs: 'messages',
  info: 'information',
  esp: 'especially',
  poss: 'possible',
  prob: 'probably',
  probs: 'probably',
  def: 'definitely',
  defo: 'definitely',
  obvs: 'obviously',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  tho: 'though',
  thru: 'through',
  u: 'you',
  ur: 'your',
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
  uni: 'university',
  meds: 'medicines',
  gd: 'good',
  diff: 'different',
  w: 'with',
});

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
  SIGNS,
  // What a full stop ended that was an abbreviation's own.
  (text) => text.replaceAll(/(?<=\b(?:for example|that is|versus))\. *,? */g, ' '),
);
