import { any, words } from '../../shared/patterns.ts';

const PERSON = any`
  wom[ae]n|m[ae]n|female|male|girls?|guys?|doctors?|trainees?|juniors?|fellows?|registrars?|graduates?|f1|f2
  sho|parents?|mothers?|fathers?|muslims?|christians?|jews?|hindus?|sikhs?|part-timers?|imgs?|one
`;

const ORIGIN = any`
  black|asian|african|indian|pakistani|nigerian|chinese|arab|european|polish|irish|muslim|jewish|hindu|sikh
  christian|gay|lesbian|trans|disabled|deaf|dyslexic|autistic|overseas|international|foreign|older|younger
  mature|part-time|ltft|female|male|graduate[- ]entry|non-uk|scottish|welsh|spanish|italian|greek|romanian|egyptian|sudanese|filipino
`;

const OF_MINE = any`
  accent|headscarf|hijab|turban|faith|religion|prayers?|skin|hair|age|gender|culture|background|ethnicity
  country|english|pregnancy|disability|dyslexia|autism|adhd|wheelchair|hearing aids?|stammer|condition|illness
  depression|anxiety|epilepsy|diabetes|maternity leave|paternity leave|part-time hours|visa|sexuality|height|name|hearing|eyesight|sight|eyes|hip|knee|leg|limp|beard|size|weight|heart|asthma|migraines?
  first language|mother tongue|caste|tattoos?|diet
`;

const I_AM = "(?:i (?:am|was|wear|have)|i'm|being|because of my|as i am|since i am)";

/** What few in the group are, where the writer says it of themselves. */
export const MINORITY_RULES: readonly RegExp[] = [
  words`
    (?:the|an?|our) (?:only|sole|one|lone) (?:(?:\w+ ){0,2}?)(?:${PERSON})(?: (?:here|on|in|of|among) (?:the )?\w+)?
    one of (?:the )?(?:only )?(?:two|three|few) (?:\w+ )?(?:${PERSON})
    the (?:oldest|youngest|newest|tallest|smallest) (?:\w+ )?(?:here|of us|${PERSON})
    the only one (?:who|with|from|without) \w+
  `,
  words`
    part-timers?|(?:working |being |am |work )?less than full[- ]time|ltft
    (?:an? |the |we )?(?:overseas|international|foreign) (?:medical )?(?:doctors?|graduates?|trainees?|fellows?|colleagues)
    imgs?|(?:being )?new to (?:the )?(?:nhs|country|uk|trust)|from (?:abroad|overseas)
    (?:as )?an? (?:graduate entrant|mature (?:student|entrant)|returner|career changer|trust[- ]grade(?: doctor)?)
    (?:those|some|the (?:two|three|few)) of us (?:with|who|from) \w+(?: \w+)?
    people like (?:me|us)|(?:people|those|anyone|somebody|someone) (?:with an? (?:accent|disability)|from (?!the\b)\w+|like mine)
    (?:the|an)(?:other)? (?:other )?(?:${ORIGIN}) (?:${PERSON})
    (?:women|men|mothers|fathers|parents|trainees|doctors) with (?:children|kids|families|disabilities)
    vegetarians?|vegans?|(?:where|when|so that) i (?:could |can )?pray|(?:english|it) is my (?:second|third) language
    (?:someone|somebody|people|those) who (?:has had|have had|had) (?:a|another) career|a career before medicine
    where i (?:come from|trained|qualified)|my kind
  `,
  words`
    my (?:\w+ )?(?:${OF_MINE})
    as (?:an? |the )?(?:${ORIGIN})(?: \w+)?|as an? (?:woman|man|mother|father|parent|single \w+|carer)
    ${I_AM} (?:an? |the |in an? |also |not |still |partly )?(?:\w+ ){0,2}?(?:${ORIGIN}|fasting|pregnant|breastfeeding|left-handed|colou?r[- ]blind|in a wheelchair|vegan|a (?:woman|man|mother|father|parent|carer))(?: in \w+ \w+)?
    (?:my|our|the) (?:ramadan|shabbat|sabbath)|(?:me|my|i)(?: \w+){0,3} ramadan
  `,
];
