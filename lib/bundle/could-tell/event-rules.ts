import { any, words } from '../../shared/patterns.ts';

const ONE_OFF = any`
  (?:cardiac )?arrest|crash call|major incident|incident|power cut|outage|strike|inspection|audit|go-live
  leaving (?:do|party|drinks)|farewell|party|wedding|funeral|flood|fire (?:alarm|drill)|evacuation|fight
  never event|near miss|collapse|death|failed \w+|missed \w+|bleed|row|argument|mix-up|inquest|investigation
  interview|away day|outburst|visit|accreditation|appeal|scandal|apology|eclipse|storm|heatwave|(?:retirement|christmas|leaving) dinner
  birthday|quarrel|breakdown|walk-out|sacking|resignation|transplant|mortality meeting|m&m(?: meeting)?|mock (?:exam|viva)|open day|photo|bomb scare|lockdown
`;

const SOMEBODY = any`
  the|a|an|we|he|she|they|i|it|our|my|his|her|two|three|everyone|everybody|somebody|someone|nobody|both|all
`;

/** A word that still belongs to what happened, and does not begin what somebody did then. */
const MORE = String.raw`(?!(?:he|she|they|we|i|it|and|so)\b)\w+`;

const HAPPENED = any`
  pulled|walked (?:out|off)|collapsed|fainted|died|arrested|fell|bled|crashed|failed|broke|refused
  shouted|complained|threw|stormed|absconded|went (?:missing|off|wrong|into|down|live)|vanished|woke
  vomited|fitted|was (?:sacked|suspended|arrested|moved|lost)|turned up|resigned|deteriorated|swore
`;

/** An event that happened once, so that whoever was there knows it. */
export const EVENT_RULES: readonly RegExp[] = [
  words`
    (?:the|that|this|our|one) (?:\w+ ){0,2}?(?:${ONE_OFF})(?: (?:in|at|about|of|with|on|over) (?:the |a |our )?\w+(?: (?!(?:he|she|they|we|i|and|so)\b)\w+)?)?
    (?<=(?:after|during|at|before|since|following) (?:a |an )?)(?:\w+ )?(?:${ONE_OFF})
    the (?:\w+ )?(?:meeting|complaint|email|letter|datix|case|teaching|debrief) (?:about|over|on|with|of|where|when|after) (?:the|a|an|our|how|that|who)(?: \w+){1,3}?(?=[.,;:]|$| (?:he|she|they|we|i|did|was|is)\b)
  `,
  words`
    (?:the|that) (?:day|night|morning|afternoon|evening|week|weekend|shift) (?:(?:that|when|of|after|before) )?(?:${SOMEBODY}) \w+(?: ${MORE})?
    (?<!\b(?:by|all|of|at|in) )(?:the|that) (?:time|occasion) (?:(?:that|when) )?(?:two|three|a|our|the|my|somebody|someone) \w+(?: ${MORE})?
  `,
  words`
    (?:the|that|this|his|her) (?:one|only|first|last|single) (?:time|occasion)(?: (?:i|we|he|she|they) \w+)?
    on (?:one|that|this) occasion|only once|just (?:the )?once|never before or since|this one time
    one (?:day|night|morning|evening|afternoon|weekend|shift)(?! (?:a|per|of|each|every|in)\b)
    once(?=,| (?:he|she|they|when|during|in)\b)
  `,
  words`
    (?:after|since|until|before|when) (?:the|a|an|our|his|her) (?:\w+ ){1,4}?(?:died|was (?:dropped|lost|found|born|delivered|stolen|cancelled by)|were (?:lost|born|delivered)|arrived unannounced)
    (?:when|while|after) (?:the|a) (?:coroner|inspectors?|police|press|ombudsman|auditors?|royal college|minister|chief executive|lawyers?)(?:'s \w+)?(?: \w+)?
    (?:while|when|because) (?:the|our) (?:\w+ ){1,3}?(?:was|were|went) (?:down|out|broken|closed|flooded|stolen)
  `,
  words`when (?:the|a|an|our|one of the|two|his|her) (?:\w+ ){1,4}?(?:${HAPPENED})(?: \w+){0,2}`,
];
