import { any, eitherWay, near, words } from '../../shared/patterns.ts';
import { acts, type ChannelRule, topics } from './channel-rule.ts';
import { COLLEAGUE } from './vocabulary.ts';

const ORIGIN = any`
  nigerian|ghanaian|sudanese|egyptian|african|indian|pakistani|bangladeshi|sri lankan|asian|chinese
  filipin[oa]|malaysian|polish|romanian|greek|arab|muslim|hindu|sikh|jewish|black|brown|foreign|overseas
  international|immigrant|gay|lesbian|trans|bisexual|disabled|deaf|dyslexic|autistic|pregnant|female|women
  part-time|ltft|less than full time
`;

/** What somebody is or comes with, where it is said of a colleague and not of a patient. */
const BACKGROUND = any`
  accent|headscarf|hijab|turban|religion|praying|prayers?|ramadan|ethnicity|race|skin colour
  colour of (?:my|her|his) skin|nationality|maternity leave|my pregnancy|being pregnant
  (?:i|she) (?:was|am|is|got) pregnant|my (?:disability|dyslexia|autism|wheelchair|hearing aids?)|stammer
  sexuality|being gay|imgs?|foreigners|my name|where i come from
  (?:${ORIGIN})(?: \w+)? (?:${COLLEAGUE}|graduates|ones|people|surgeons|guys|girls)
`;

const HELD_AGAINST = any`
  jok(?:e|es|ed|ing)|laugh(?:s|ed|ing)?|mimic(?:s|ked|king)?|imitat(?:es|ed|ing)|impressions?|comments?
  commented|remarks?|remarked|sneer(?:s|ed)?|teas(?:es|ed|ing)|(?:the|a|that|funny) voice|on purpose
  letting (?:\w+ ){1,2}down|inconvenien\w+|(?:took|taken|takes) (?:me |her |him |them )?off|refus(?:es|ed)
  (?:will not|won't|would not|wouldn't|doesn't|does not|never) (?:let|allow|have|work|scrub|teach|operate|take|talk|speak)
  not allowed|lazy|dirty|smell\w*|should (?:not|go)|shouldn't|slow|stupid|worse|can't be trusted
  complains? about|rolls? (?:his|her) eyes|go(?:es|ing)? (?:back )?home|maids?|servants?|slaves?
  refer(?:s|red) to|cheap|nothing but|only ever|funny|every (?:late|night|weekend|bank holiday)|no lists
  own fault|made (?:her|his|my) choice
`;

/** Discrimination between people at work. */
export const DISCRIMINATION_RULES: readonly ChannelRule[] = [
  ...topics(
    words`
      racis[tm]|racial(?:ly)?|sexis[tm]|misogyn\w*|homophobi[ac]|transphobi[ac]|islamophobi[ac]
      antisemiti\w+|ableist|slurs?|discriminat(?:es|ed|ion|ing)(?! between)|monkey (?:noises|chants?)|n-word
    `,
  ),
  ...acts(
    near(
      any`not|never|only|\w+n't`,
      any`(?:speaks?|talks?|listens?|teach(?:es)?|operates?|works?) (?:to |with )?(?:the )?(?:women|female|girls|men|male|lads|boys)`,
      2,
    ),
    eitherWay(
      any`
        my degree|my medical school|my country|(?:her|his) degree|where (?:i|she|he) (?:trained|qualified)
      `,
      any`
        cereal|packet|internet|bought|worthless|(?:not )?(?:a )?(?:real|proper)|joke|third world|laugh\w*
      `,
      8,
    ),
    eitherWay(BACKGROUND, HELD_AGAINST, 10),
    words`
      you people|people like (?:you|me|us|them)|your (?:kind|lot|sort)|those people
      where (?:i am|i'm|you are|you're|she is|he is) really from
      go(?:ing)? back (?:home|to (?:my|your|her|his|their) (?:own )?country)|speak (?:proper )?english
      (?:my|her) hair is real
      (?:ask(?:s|ed)?|wanted to know) (?:\w+ ){0,4}(?:if|whether|when) (?:i|she) (?:intend|plan|want|mean|am going|was going|is going)\w* (?:\w+ )?(?:\w+ ){0,2}(?:pregnant|children|babies|baby|family|kids)
      what (?:i am|i'm|she is|he is) mixed
      because (?:i am|i'm|she is|he is|she's|he's) (?:a )?(?:woman|girl|muslim|black|asian|foreign|gay|disabled|pregnant|part-time|an img)
    `,
    near(
      any`women|girls|females|mothers|men|overseas \w+|foreign \w+|imgs|part-timers|part-time \w+`,
      any`
        (?:should not|shouldn't|can't|cannot|don't|do not|aren't|are not|too emotional|have no place|ruin(?:ing)?|belong)(?: \w+){0,6} (?:specialty|surgeons?|surgery|theatre|job|career|training|consultants?|leaders?|here|cope|hack it|home|medicine)
      `,
      3,
    ),
  ),
];
