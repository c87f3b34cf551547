import { any, words } from '../../shared/patterns.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const MONTH = '(?:january|february|april|june|july|august|september|october|november|december)';
const HOUR = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|\\d{1,2})';
const MEETING = any`
  clinic|meeting|list|round|handover|teaching|mdt|x-ray meeting|board round|journal club|huddle|take|shift
`;

/** When it was, finer than anybody needs. */
const TIMES: readonly RegExp[] = [
  words`
    (?:(?:the|a|our|last|next|this|every|each|one|on) ){0,2}(?:${DAY})(?: (?:morning|afternoon|evening|night|lunchtime))?(?:(?: (?!the\b)\S+)? (?:${MEETING}))?
    (?:last|this|the other|that same) (?:week|weekend|month|year|night|evening|morning|day|winter|summer|spring|autumn)
    yesterday|tonight|(?:a|two|three|four|five|six|\d+|a few|a couple of) (?:days?|weeks?|months?|years?|nights?) ago
    christmas(?: (?:eve|day|week|party))?|boxing day|new year(?:'s)?(?: (?:eve|day))?|easter(?: \w+day)?|eid|diwali
    (?:the )?bank holiday(?: (?:weekend|monday))?|half[- ]term|bonfire night|changeover day
    (?:in|of|since|until|by|early|late|mid|last) ${MONTH}
    (?:the |our |this |last )?(?:end of the |start of the )?${MONTH} (?:rotation|changeover|round|list|intake|exam)
    (?:on )?the (?:night|morning|evening|afternoon|day|eve) (?:before|after) (?:the \w+|new year|christmas|easter)
    (?:around|before|at|until|between) (?:dawn|dusk|midnight|sunrise|sunset)
    (?:the )?(?:night|morning|evening|day|week) of the \d{1,2}(?:st|nd|rd|th)?|the \d{1,2}(?:st|nd|rd|th)
    (?:the )?(?:first|second|third|fourth|last|final) (?:day|night|week|weekend|month|shift|${DAY}) (?:of|in|on|after|before) (?:the |my |our )?\w+
  `,
  words`
    (?:at )?(?:about |around |exactly )?(?:half past|half|quarter (?:to|past)|(?:five|ten|twenty|twenty-five) (?:to|past)) (?:${HOUR})(?: (?:${MEETING}))?
    \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)|(?:at )?(?:${HOUR}) o'clock|(?:[01]?\d|2[0-3]):[0-5]\d
    (?<!\bone )(?:at|by|until|before|after) (?:${HOUR})(?= (?:in the (?:morning|evening|afternoon)|at night|without|with|and|to|on)\b|[.,;]|$)
  `,
];

/** Where it was, finer than the coarse settings. */
const PLACES: readonly RegExp[] = [
  words`
    (?:theatre|bay|bed|ward|room|clinic room|side room|cubicle|unit) (?:\d+\w?|[a-h])(?! \w+ (?:of|at))
    (?:the )?(?:relatives'?|quiet|seminar|tea|coffee|staff|board|x-ray|prep|recovery|anaesthetic|plaster|changing|meeting|mess|treatment) room
    (?:the )?(?:doctors'? (?:mess|office|room)|car park|canteen|stairwell|lifts?|sluice|lobby|pub|smoking shelter|bike shed)(?: after (?:the )?\w+ \w+)?
    (?:the )?(?:\w+ )?recovery area|(?:the )?(?:\w+ )?(?:stroke|renal|burns|dialysis|endoscopy|cardiac|coronary care|high dependency|intensive care|short stay|day) (?:unit|suite|ward|department)
    (?:the )?(?:satellite|outreach|peripheral|community) (?:clinic|hospital|site)(?: (?:in|at) (?:the )?\w+(?: \w+)?)?
    (?:on |in )?the (?:\w+ floor|(?:old |main |hospital )?(?:library|chapel|atrium|courtyard|basement|lecture hall|staircase|corridor outside \w+))
    (?:the |a )?(?:coffee|vending) machine|in (?:minors|majors)
    (?:in|on|to) (?:resus|itu|icu|hdu|ccu|nicu|picu|a&e|amu|mau|sau)|outside (?:theatre|the \w+)
  `,
];

/** The exact place or time. */
export const SETTING_RULES: readonly RegExp[] = [...TIMES, ...PLACES];
