/**
 * Verbs of something seen or heard at work. The base form counts after a subject or "to"; the form with -s, -ed or -ing
 * always. Nouns of the same spelling ("plan", "round") are why the base form alone does not.
 */
const REGULAR =
  'accept acknowledge admit agree alter allow announce answer apologise apologize appear arrange arrive ask assume back block brush call cancel change chase chat check clarify close coach comment compare complain confirm consult correct cover criticise criticize cut debrief decide delegate demonstrate describe dictate disappear discuss dismiss document double drop email encourage end escalate examine expect explain finish fix follow frown grab greet guide handle help hurry ignore include insist interrupt introduce invite join joke jump keep kick label laugh leave let listen lock log look make mention message miss move name notice nod offer open operate order outline overrule overrun page pass pause phone pick plan point praise prepare prescribe present press print prioritise prompt propose protect push question quiz raise recap record refer refuse reply remark remember remind repeat request respond return review roll rush save scan schedule scold scroll search share shorten shout shrug sigh sign signal skip slow smile snap sort spend stand start state stay step stop suggest summarise summarize supervise support swap switch tackle talk tease text thank touch track treat try turn type use verify visit volunteer wait walk warn watch welcome whisper';

const IRREGULAR =
  'began begins begin brings brought came comes coming did does doing done drew draws drawing forgot forgets gave gives giving given goes went going got gets getting held holds holding heard hears kept keeps keeping led leads left leaves leaving lets letting made makes making met meets paid pays put puts putting ran runs running rang rings ringing said says saying sat sits sitting saw sees seeing sent sends sending sets shows showed shown shut shuts speaks spoke speaking spent stood stands stuck taught teaches tells telling told threw throws took takes taking tries tried wants wanted writes writing wrote written reads reading';

const BEFORE_A_BASE_FORM =
  "(?:I|we|you|they|she|he|to|who|us|me|not|did|does|do|would|will|can|could|n't|'ll|'d|and|then|just|actually)";

function inflected(verb: string): string {
  if (verb.endsWith('e')) return `${verb}[sd]|${verb.slice(0, -1)}ing`;
  if (verb.endsWith('y')) return `${verb}s|${verb}ed|${verb}ing|${verb.slice(0, -1)}ie[sd]`;
  return `${verb}(?:e?s|${verb.at(-1)}?(?:ed|ing))`;
}

const BASE = REGULAR.split(' ').join('|');
const FORMS = REGULAR.split(' ').map(inflected).join('|');

/** Something that somebody did or said. */
export const DOING = new RegExp(
  `\\b(?:${IRREGULAR.split(' ').join('|')}|${FORMS}|(?<=${BEFORE_A_BASE_FORM} )(?:${BASE})|(?<=^|[.;!?] )(?:${BASE}))\\b`,
  'i',
);
