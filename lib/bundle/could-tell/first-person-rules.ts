import { any, words } from '../../shared/patterns.ts';

/** What is mine and not part of the work that everybody does. */
const LIFE = any`
  exams?|viva|osce|membership|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|kids?|children|sons?
  daughters?|baby|grand(?:mother|father|ma|pa)|gran|nan|aunt|uncle|cousin|niece|nephew|friend|in-laws|mother|father|mum|dad|family|parents|sister|brother|wedding|funeral|birthday|holidays?
  (?:study|annual|sick|parental|compassionate|unpaid)? ?leave|interviews?|application|cv|arcp|e?-?portfolio
  assessments?|logbook|appraisal|audit|poster|paper|thesis|ph\.?d|md|research|project|abstract|case report
  contract|pay|payslip|commute|car|bike|bus|train|mobile|home|house|flat|dog|cat|health|gp|injury|bad back
  day off|days off|nights?|night shifts?|weekends? (?:on|off)|on[- ]calls?|supervisor|supervision(?: meeting)?
  (?:old|previous|last|next|other|former) (?:job|post|trust|hospital|rotation|placement|consultant|boss)
  medical school|university|degree|training|career|cbd|mini-cex|dops|msf|mistakes?|error|resignation|tears
  (?:very )?(?:first|second|third|last|final) (?:\w+[- ])?\w+|essay|talk|lecture|teaching session|reference|shift|rota|move|operation|scan results?|dentist|landlord|marathon
`;

const DID_ONCE = any`
  worked|missed|failed|passed|lost|forgotten|forgot|come|moved|started|fainted|cried|made a mistake|got married
  got engaged|applied|resigned|trained|been (?:up|ill|sick|off|away|awake|on)(?: for)?|just (?:\w+)|never (?:done|seen)
`;

const TIME_OF_MINE = any`
  on (?:nights?|call|leave|holiday|the phone to my \w+|my \w+)|off (?:sick|ill|work)|ill|sick|new|a student
  in (?:my|f1|f2|training|another|theatre for)|at (?:home|my|another|the (?:other|course))|away|alone|pregnant
  (?:the )?(?:f1|sho|registrar|on-call)|late|crying|upset|bereaved|hungover
`;

/** What happened to the writer alone. */
export const FIRST_PERSON_RULES: readonly RegExp[] = [
  words`(?:(?:in|on|at|during|since|until) )?my (?:${LIFE})`,
  words`
    (?:when|while|since|as|because|after|before|until) i(?:'d| had)? (?:was|am|been|were) (?:${TIME_OF_MINE})
    (?:when|after|before|since|until) i (?:came|got|went|started|joined|moved|left|returned|trained|qualified|fainted|cried|failed|passed|resigned)(?: back)?(?: (?:from|to|here|in|on|the|as) ?\w*(?: leave)?)?
    i(?:'d| had) (?:${DID_ONCE})(?: \w+){0,5}?(?=[.,;]|$| (?:and|but|so|he|she|they)\b)
    i (?:came|come|moved|trained|qualified) (?:from|in|to|here from|at|abroad) (?:a |the )?\w+(?: \w+)?
    i was (?:the (?:one|only|first|last|f1|sho|registrar|on-call)|off sick|on nights|on leave|in tears|new|late)(?: who had \w+(?: the \w+)?)?
    i (?:used to|live|commute|cycle|cried|fainted|resigned|failed|passed|missed)(?: \w+){0,2}
    i(?:'m| am) (?:from|married|moving|leaving|applying|the (?:f1|sho|registrar|rota))(?: \w+)?
    i (?:fainted|am leaving|leave|left) (?:in|on|at|for) \w+|i (?:needed|need) (?:for|to (?:leave|go|move|get home))(?: \w+)?
    so that i could (?:go|move|get|visit|attend|see (?:my|the)|be (?:at|with)|catch|collect)(?: \w+){0,3}
    the (?:dentist|dean|marathon|half marathon|school run|nursery)|the \w+ one i did
    (?:my|mine) (?:was|is) the (?:only|first|last)|(?:me|i),? (?:the|a) (?:new|newest|only) \w+
    for (?:my|the sake of my) \w+ (?:exam|interview|application)
  `,
];
