import { any, words } from '../../shared/patterns.ts';
import { PATIENT } from './vocabulary.ts';

const VISITOR = any`${PATIENT}|relatives?|famil(?:y|ies)|visitors?|callers?|son|daughter`;
const WAS = any`was|were|is|had been|became|got|looked|seemed`;
const UPSET = any`
  drunk|intoxicated|suicidal|abusive|racist|aggressive|threatening|shouting|swearing|screaming|hitting
  crying|in tears|unwell|slurring
`;

/** Everyday and clinical phrases that hold a cue word without its meaning. Nothing in these stretches is read as a cue. */
export const ORDINARY_PHRASES: readonly RegExp[] = [
  words`
    (?:life|limb|sight|organ|pregnancy)-threatening
    threatened (?:miscarriage|abortion|preterm|pre-term|labour|airway)
  `,
  words`mock (?:\w+ )?(?:exam|exams|interview|viva|vivas|arrest|osce|paces|station)`,
  words`(?:${UPSET}) (?:\w+ )?(?:${VISITOR})`,
  words`(?:${VISITOR}) (?:who )?(?:${WAS}) (?:\w+ )?(?:${UPSET}|confused)(?: (?:at|in|with|to) (?:the |a |my |our )?(?:\w+ )?\w+)?`,
  words`
    (?:suicide|self-harm|harm|falls?|violence|alcohol) (?:risk|reduction|assessment|clinic|prevention|team|withdrawal|history|liaison|gel|screen|score|alarm|sensor)
  `,
  words`
    (?:fall|falls|fell|falling|drop) (?:in (?:\w+ )?(?:potassium|sodium|haemoglobin|hb|platelets|saturations?|sats|bp|pressure|urine output|numbers?|lactate|gfr)|behind|short|through|apart|to me|into place)
  `,
  words`
    arrest (?:call|calls|bleep|team|trolley|scenario)|sudden death|death certificates?|brainstem death
    dead space|dead on time
  `,
  words`
    racial (?:\w+ )?(?:differences?|variation)|hit (?:by|the (?:target|ground|road|notes))|hits? home
    (?:breathing|breathes) down my neck|off my chest|black (?:humour|box|stools?)|stupid questions?
  `,
];

const TEACHING = any`
  teaching|tutorials?|lectures?|seminars?|journal club|simulations?|simulated|sim|scenarios?|quiz|quizzes
  viva|exams?|poster|audit|modules?|e-learning|training|policy|polic(?:y|ies)|guidelines?|case report
  grand round|m&m|mortality meeting|talk|workshop|podcast|leaflet|course|checklist
`;

/** A kind act: it does not count where it is denied ("never thanked"). */
const CARE = any`
  prais(?:es|ed)|thank(?:s|ed)|encourag(?:es|ed|ing)|support(?:s|ed|ive)|debrief(?:s|ed|ing)?
  commend(?:s|ed)|backed|backs|defended|stood up (?:for|to)|stepped in|stopped it|apologis(?:es|ed)
  reassured|comforted|sat with|stayed with|checked on|looked after|asked how
  sent me (?:home|for)|made (?:me|us) (?:a )?(?:tea|coffee)|kindly|gently|sensitively|carefully
`;

/**
 * What makes a sentence one of learning, prevention, praise or care: in it the name of a thing ("never event",
 * "bullying", "racist") tells of no incident.
 */
export const LEARNING_SENTENCE: RegExp = words`
  (?:${TEACHING})(?= (?:on|about|for|with|session|from|that|in|case|of)\b)
  (?:in|at|during|ran|runs|run|led|gave|gives|held|chaired|wrote) (?:\w+ ){0,3}(?:${TEACHING})
  (?:the|a|our|his|her) (?:\w+ ){0,3}(?:${TEACHING})
  taught|teaches|explained|explains|walked (?:me|us) through|went through|goes through
  talked (?:me|us) through|talks (?:me|us) through|showed (?:me|us)|shows (?:me|us)|drew
  (?<!\b(?:not|never|n.t|nobody|refused to) (?:\w+ )?)(?:${CARE})
  (?:ask(?:s|ed|ing)|check(?:s|ed|ing)|wonder(?:s|ed)) (?:\w+ ){0,2}?(?:about|whether|if)
  asked why (?:i|she|he) (?:was|looked|needed)
  from another (?:trust|hospital|unit)|years ago
  as an? (?:registrar|junior|trainee|student|sho|house officer|houseman|fellow)
  in (?:her|his|their) (?:training|career)|when (?:she|he|they) (?:was|were) (?:a|an|our)
  prevent(?:s|ed|ing)?|to avoid|avoids|avoided|to stop|in case|looks? out for|on the lookout|what would
`;
