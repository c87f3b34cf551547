import { any, anyOf, near, words } from '../../shared/patterns.ts';
import { type ChannelRule, together } from './channel-rule.ts';

const NOBODY = any`
  nobody|no one|no-one|none of (?:us|them)|never|not|didn't|wasn't|hadn't|weren't|isn't|hasn't|haven't
  without
`;
const DONE = any`
  acted|act|looked|look|told|tell|chased|chase|chasing|noticed|notice|check(?:ed|ing)?|read|saw|seen|see
  escalat(?:ed|e|ing)|reviewed|review|recognised|followed|follow|opened|open|given|give|giving|came|come
  coming|listened|listen|attend(?:ed)?|sent|send|booked|book|done|do|wrote|written|monitored|monitoring
  repeated|repeating|started|stopped|treated|treat|prescribed|answered|answer|scanned|examined|examining
  coming|rung|called|woken|disturbed|trained|signed|raised|mentioned|picked up|passed on|handed over
`;

/** Something that was not done, done too late, or done wrong. It takes harm beside it to count. */
const LAPSE = anyOf(
  near(NOBODY, DONE, 3),
  words`
    missed|overlooked|silenced|muted|turned off|left (?:off|out)|go ahead|although|even though|despite
    carried on|on (?:his|her|the|their) phone|would not listen|(?:nobody|no one|no-one) \w+|without \w+ing
    (?:did not|didn't|was not|wasn't|had not|hadn't|will not|won't) (?:\w+ )?\w+|ignored|dismissed|forgotten
    forgot|unread|too late|too long|delay(?:ed|s)?|wrong(?:ly)?|instead of|by mistake|stop fussing|mistake|in error
    refus(?:ed|es) to|unsupervised|asleep|never (?:seen|done) (?:one|it|that)|as a routine
    (?:would|will) not (?:come|see|review|attend|answer)
    (?:wouldn't|won't) (?:come|see|review|attend|answer)
    before (?:anyone|anybody|someone|they|he|she|help|we) (?:\w+ )?(?:came|arrived|looked|saw|noticed|got there|reached|acted)
  `,
  words`
    no (?:inr|bloods?|follow-up|monitoring|observations|obs|ecg|antibiotics|scan|review|plan|handover)
  `,
  words`
    (?:hours?|days?|weeks?|months?) (?:later|ago|late|before)
    (?:until|till|only) (?:the )?(?:next )?(?:morning|monday|day)|sent (?:him|her|them|the \w+) home
    told (?:him|her|them|us|me) (?:it was|to wait|to go)
  `,
  near(
    'waited|waiting|took|takes|sat|lay|left',
    '(?:hours?|days?|overnight|over the weekend|all (?:night|day|weekend))',
    6,
  ),
);

/** What happened to the patient. */
const HARM = words`
  died|dead|death|arrested|arrests|cardiac arrest|respiratory arrest|peri-arrest|collapsed|crashed
  deteriorated|bled|haemorrhaged?|haematoma|septic|sepsis|peritonitis|stopped breathing|not breathing
  unresponsive|unconscious|hypoxic|gangrene|tensioned|stage (?:four|iv|4)|necrotic|coroner|inquest|post[- ]mortem
  pressure (?:sore|ulcer)|hypotensive|dissection|compartment syndrome|torsion|testicular pain
  cauda equina|meningitis|ectopic|perforat(?:ed|ion)|ruptured?|anaphyla\w+|ventilated|readmitted
  paralysed|stillborn|fitted|blind
  (?:went|taken|moved|transferred|admitted|ended up|night|back|was|is) (?:to|in|on) (?:the )?(?:unit|icu|itu|hdu|intensive care|resus|theatre)
  (?:in|into) (?:cardiac |respiratory )?arrest|a hypo(?:glycaemia)?
  (?:sats|saturations) (?:were |was )?(?:in|of|down|at)|(?:hip|skull|spinal) fracture
  broken (?:hip|arm|leg|neck|wrist)|(?:the|a) (?:anastomotic )?leak|(?:taken|went|going) back to theatre
  (?:came|come|comes|brought|was|were) back (?:\w+ )?(?:with|in) (?:a |an )?\w+
  (?:now has|ended up with|left with|developed) an? \w+
  (?:kidney|renal|liver|respiratory) failure|brain (?:damage|injury)|amputat(?:ed|ion)
  had a (?:stroke|seizure|fit|bleed|clot|pe)|(?:it )?(?:has|had) (?:now )?spread|metastas\w+|inoperable
  (?:cannot|can.t|could not|couldn.t) (?:feel|move) (?:his|her|their)|infected
  had to (?:be|come) (?:taken )?out
  lost (?:his|her|their|the) (?:leg|foot|sight|kidney|baby|bowel|testicle)
  (?:came to|caused|serious|permanent) harm|was harmed
  needed (?:adrenaline|cpr|naloxone|a transfusion|dialysis|intubating|emergency)
  got (?:him|her|them) back|would have (?:died|killed)|could have (?:died|killed)|nearly (?:died|killed)
  (?:had|got) a (?:bad |severe )?reaction|went (?:flat|blue|grey)
`;

/** A lapse and harm in one text: neither is a cue alone. */
export const HARM_RULES: readonly ChannelRule[] = [together(LAPSE, HARM)];
