import { any, eitherWay, near, words } from '../../shared/patterns.ts';
import { acts, type ChannelRule, together, topics } from './channel-rule.ts';

const DRUG = any`
  codeine|co-codamol|morphine|oramorph|fentanyl|ketamine|propofol|midazolam|diazepam|lorazepam|oxycodone
  tramadol|zopiclone|pethidine|controlled drugs|opioids?|opiates?|nitrous oxide|gas and air
`;

/** Drink and drugs. */
const INTOXICATED = acts(
  near(
    any`smel(?:t|l|ls|led|ling)|whiff|reek(?:s|ed|ing)|stank|stinks|breath|stinking`,
    'alcohol|drink|beer|wine|whisky|vodka|gin|spirits|booze|cannabis|weed',
    4,
  ),
  words`
    (?:alcohol|drink) on (?:his|her|their) breath
    (?:came in|turned up|arrived|looked|looks|seemed|seems|been|still|clearly|obviously|visibly|half) (?:\w+ )?(?:drunk|intoxicated|hungover|high|stoned)
    (?:was|is) (?:drunk|hungover|high|stoned) (?:on|at|in|during|again)|under the influence
    had been drinking
    (?:drinks?|drinking) (?:before|during|on|at) (?:\w+ )?(?:shift|list|call|duty|work|round|clinic)
    slurring|slurred (?:his|her|their) (?:words|speech)
    (?:bottle|(?:hip ?)?flask|vodka) in (?:his|her|their)|smell it on (?:him|her)|sway(?:s|ed|ing)
    unsteady on (?:his|her) feet|pin-?point pupils|(?:his|her) pupils
  `,
  near(DRUG, '(?:ward stock|theatre stock|cupboard|trolley|ampoules? missing)', 6),
  near('help(?:s|ed|ing)', `(?:himself|herself|themselves) to (?:\\w+ ){0,3}(?:${DRUG})`, 0),
  near(
    'took|takes|taking|puts?',
    any`(?:${DRUG})(?: \w+){0,4} (?:home|in (?:his|her|their) (?:bag|pocket|locker|car))`,
    4,
  ),
  near(any`steal(?:s|ing)?|stole|pocket(?:s|ed|ing)|inject(?:s|ed|ing) (?:himself|herself)`, DRUG, 5),
  words`cocaine|amphetamines?`,
);

/** Signs of illness in a colleague, of body or mind. */
const UNWELL = acts(
  near(
    any`
      (?<!\b(?:i|we|students?|patients?|juniors?|nearly|almost) )(?:fell|falls|falling|fallen|dozed|dozes|nodded|nods|nodding)
    `,
    any`(?:asleep|off)(?=(?: \w+){0,2} (?:in|during|while|on|at|through|mid|scrubbed)\b)`,
    0,
  ),
  near(
    'could not|cannot|can.t|couldn.t|unable to',
    any`
      (?:hold|grip) (?:the |a |his |her )?(?:\w+ )?(?:pen|needle|scalpel|knife|instruments?|forceps|scope)
    `,
    1,
  ),
  words`
    (?:his|her|their) hands? (?:\w+ ){0,3}(?:shook|shak(?:es|ing)|trembl(?:es|ed|ing))
    hands? (?:was|were) shaking|tremor in (?:his|her) hand
  `,
  words`
    no point in (?:going on|living|it all|anything|carrying on)|kill (?:himself|herself|themselves)
    end(?:ing)? it all|end(?:ing)? (?:his|her|their) life|better off (?:dead|without (?:him|her|me))
    (?:does|do|did)(?:n.t| not) want to (?:be here any ?more|live|wake up)
    sav(?:ing|ed) (?:up )?(?:tablets|pills)|hurt(?:ing)? (?:himself|herself)|cuts on (?:his|her) arm
  `,
  words`
    not fit to (?:work|operate|drive|be (?:here|at work|on call|seeing patients))|unfit to (?:work|operate)
    not safe to (?:operate|work)|should not (?:be|have been) (?:at work|operating|working|on call)
    (?:not|n't) (?:been )?(?:himself|herself|themselves) (?:lately|for|since|these|any ?more|at all)
    (?:is|was|seems|seemed|just) not (?:himself|herself|themselves)|not being here (?:next|any ?more|much longer)|not coping|(?:has|had) not slept (?:for|in)
    (?:thinks?|thought|thoughts|thinking) (?:about|of) (?:ending|jumping|dying|driving|crashing|hanging|killing|not waking)
    what (?:month|day|year) it (?:was|is)|got lost (?:\w+ ){0,4}(?:his|her) own
    (?:having|heading for) a breakdown
  `,
  near(
    'looked|looks|seemed|seems|clearly|visibly|obviously',
    '(?:unwell|manic|psychotic|paranoid|delirious|disorient(?:at)?ed)',
    2,
  ),
  near(
    '(?:operat|work|came (?:in|to work)|carried on|scrubbed)\\w*',
    any`
      (?:with a fever|vomiting|feverish|while (?:ill|unwell|sick|vomiting)|after no sleep|without (?:any )?sleep|with (?:norovirus|covid|flu|one hand|a broken \w+))
    `,
    5,
  ),
  eitherWay(
    any`tremor|double vision|seizures?|blackouts?|black(?:ed|s) out|collapsed|fainted|chest pain|numb(?:ness)?`,
    any`tells? (?:no one|nobody)|told (?:no one|nobody|us not)|in secret|refused help|went back to|carried on|kept (?:on )?operating|hid(?:es|ing)?|still (?:operat|driv)\w+`,
    12,
  ),
);

/** Signs that a colleague may be unwell, impaired, or at risk. */
export const FITNESS_RULES: readonly ChannelRule[] = [
  ...INTOXICATED,
  ...UNWELL,
  ...topics(
    words`suicid(?:e|al)|self-harm(?:s|ed|ing)?`,
    near(
      '(?<!\\bi )(?:was|is|been|found (?:him|her|them)|keeps|often)',
      any`(?:crying|sobbing|in tears)(?: \w+){0,4} (?:again|every|most days|most weeks)`,
      0,
    ),
    near(
      'he|she',
      any`
        (?:cries|sobs|was crying|was sobbing) (?:\w+ ){0,2}(?:in|at) the (?:sluice|office|car|toilets?|loo|cupboard|store|changing room|desk)
      `,
      8,
    ),
  ),
  together(
    eitherWay(
      any`
        forg(?:ot|ets|etting|otten)|repeat(?:s|ed|ing)? (?:himself|herself|the same)
        ask(?:s|ed|ing) the same|lost (?:his|her) way|confused|wrong word
      `,
      any`(?:three|several|four|many|five) times|twice|again and again|over and over|same|minutes later`,
      6,
    ),
    words`
      this is new|getting worse|worse (?:every|each)|never used to|not like (?:him|her)|something is wrong
      worried about (?:him|her)|memory
    `,
  ),
];
