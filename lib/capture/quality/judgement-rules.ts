/** Words that judge a person rather than describe what was seen, and the question that leads back to what was seen. */
export interface JudgementRule {
  readonly hint: string;
  readonly patterns: readonly RegExp[];
}

const BEING = '(?:is|was|are|were|be|been|being|can be|gets|got|seems|seemed|comes across as)';
const SUBJECT_IS = `(?:(?:\\b(?:he|she|they|who|consultant|boss|person)|^|[.;!?]) ?${BEING}|\\b(?:he|she|they|who)'(?:s|re))`;
const DEGREE = '(?:a bit|so|very|really|too|quite|rather|just|pretty|extremely|a|an|the)';
const PERSON =
  '(?:m[ae]n|wom[ae]n|person|people|consultants?|boss(?:es)?|colleagues?|teachers?|communicat(?:or|ion)|leaders?|leadership|supervisors?|doctors?|managers?|listeners?|mentors?|role models?|attitude|manners?|bedside manner|behaviour|tone|tim(?:e|ing)[- ]?keep(?:er|ing))';

function words(source: string): RegExp {
  return new RegExp(`\\b(?:${source})\\b`, 'gi');
}

/** A word that has everyday clinical uses: it counts only where it is said of a person. */
function ofAPerson(source: string): RegExp {
  const after = `(?<=${SUBJECT_IS} (?:${DEGREE} )*)`;
  const before = `(?= (?:${PERSON}\\b|(?:at|with|to|towards) (?:me|us|the (?:nurse|team|junior|student|registrar|staff)|nurses|juniors|students|staff|\\w+ing|work)\\b))`;
  return new RegExp(`${after}\\b(?:${source})\\b|\\b(?:${source})\\b${before}`, 'gi');
}

/** The judging words and phrases in force. Those of several words come first in a rule, so that they are marked whole. */
export const JUDGEMENT_RULES: readonly JudgementRule[] = [
  {
    hint: 'What did they do or say? What did it do to you or others?',
    patterns: [
      words(
        "(?:bad|poor|terrible|awful) (?:attitude|manners)|attitude problem|(?:does not|doesn't|do not|don't) care|(?:can't|cannot) be bothered|power trip|control freak|know-it-all|big ego",
      ),
      words(
        'lazy|laziness|arrogan(?:t|ce)|rude|rudeness|useless|incompetent|incompetence|unprofessional|patroni[sz]ing|condescending|dismissive|moody|grumpy|bossy|selfish|stupid|idiot|idiotic|hopeless|ignorant|pathetic|disorgani[sz]ed|unapproachable|bull(?:y|ies)|nasty|obnoxious|petty|childish|cruel|pompous|spiteful|sarcastic|toxic|careless|nightmare|(?:rude|arrogant|dismissive|unprofessional)ly',
      ),
      words('terrible|awful|horrible|dreadful|appalling|shocking|worst'),
      ofAPerson('difficult|aggressive|poor|bad|weak|cold|hard|harsh|scary|mean|slow|abrupt|short|impatient'),
    ],
  },
  {
    hint: 'What did they do that made it so? Then they can do it again.',
    patterns: [
      words(
        'brilliant|amazing|fantastic|wonderful|awesome|excellent|superb|outstanding|incredible|lovely|inspiring|inspirational|approachable|charismatic|a legend',
      ),
      words(
        'best(?= (?:\\w+ )?(?:boss|consultant|teacher|supervisor|mentor|leader|doctor|person|ever|I have|we have)\\b)',
      ),
      ofAPerson('great|good|nice|kind|caring|friendly|supportive|helpful|fair|strong|perfect|clever'),
    ],
  },
  {
    hint: 'How often did you see it? Tell one time.',
    patterns: [words('always|never|constantly|continually|every single time|all the time|forever')],
  },
];

const PATIENT =
  "(?:patients?|famil(?:y|ies)|relatives?|mother|father|daughter|son|wife|husband|carers?|child|baby|callers?|pain|symptoms?|cough|fever|rash)(?:'s)?";

/** Ordinary use of the same words, clinical above all: nothing in these stretches is marked. */
export const ORDINARY_USE: readonly RegExp[] = [
  words('never[- ]events?|always available on|never mind|short of|kind of'),
  words(
    `${PATIENT} (?:who )?(?:${BEING}|had|has|have) (?:${DEGREE} )*(?:not )?\\w+(?: and (?:always|never))?`,
  ),
  words(
    `(?:terrible|awful|horrible|dreadful|shocking|rude|nasty|useless|lovely|hopeless|brilliant) (?:\\w+ )?(?:${PATIENT}|headache|wound|burn|injur(?:y|ies)|prognosis|news|weather|lot|limb|arm|leg)`,
  ),
  words('lazy (?:eye|bowel)|excellent (?:response|function|views?|outcome|recovery|result)|brilliant blue'),
  words('toxic (?:megacolon|shock|dose|level|epidermal|screen|metabolic|effects?)|grumpy abdomen'),
  words("(?:there|it)(?: is| was|'s) (?:always|never) (?:a|an|one|some|someone|time|been)"),
];
