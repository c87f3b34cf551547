import { any, near, words } from '../../shared/patterns.ts';
import { acts, type ChannelRule, topics } from './channel-rule.ts';
import { DISCRIMINATION_RULES } from './discrimination-rules.ts';
import { SEXUAL_HARASSMENT_RULES } from './sexual-harassment-rules.ts';
import { COLLEAGUE, STAFF } from './vocabulary.ts';

const INSULT = any`
  (?:an? |so |too |that |really )?(?:idiot(?:s|ic)?|stupid(?! question)|useless|morons?|thick|daft|dim|pathetic|imbeciles?|worthless|brain-?dead|incompetent|dangerous|embarrassment|disgrace|joke|bitch|mcdonald'?s|waste of (?:space|time|oxygen|a place)|not cut out|should (?:quit|resign|give up|never have)|never make (?:a|it)|only good for|in the wrong job|shut up|too (?:fat|old|thin|small|pretty|soft|slow|stupid|emotional|weak|dim) (?:to|for)|a danger to)
`;

const SPEAK_UP = any`
  complain(?:ed|t)?|report(?:ed|ing)?|raised?|rais(?:ed|ing) (?:it|this|concerns?)|spoke up|speak(?:ing)? up
  exception report(?:s|ed|ing)?|datix(?:ed)?|asked about (?:my|our|the) (?:hours|pay|rota|leave|breaks?)
  said no|refused|whistle|(?:go|went|going) (?:home )?(?:off )?sick
`;

const PUNISHED = any`
  left off|taken off|took me off|not wanted|won't speak|stopped speaking|ignored|no longer|frozen out
  excluded|punish(?:ed|es)?|worst (?:shifts|lists|jobs)|moved (?:me|off)|get through|not pass|fail(?:ed)?
  regret|finished|reference|arcp|career|gmc|consequences|contract|renewed|visa|excludes?|silent treatment|cold shoulder|stopp?(?:ed|s) me|kept me (?:off|from|out)
  no (?:theatre|cases|lists)|refus(?:es|ed) (?:me|my)|cut me|moved|blocks?|blocked|leave refused
`;

const CONDITION = any`
  (?:if|since|after|because|when|unless) (?:i|we|she|he|they|anyone|you) (?:\w+ ){0,2}?
`;

/** Words, tone and treatment. */
const WORDS_AND_TREATMENT = acts(
  near(
    any`
      scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|shout(?:s|ed|ing)?|sw(?:ear|ears|ore|earing)|rant(?:s|ed|ing)?
      bellow(?:s|ed|ing)?|bark(?:s|ed|ing)|roar(?:s|ed)
    `,
    `(?:at|in) (?:${STAFF})`,
    0,
  ),
  near(
    any`call(?:s|ed|ing)|said|says|saying|told|tells|telling|asked|asks|whether|you(?:'re| are)`,
    INSULT,
    7,
  ),
  words`
    humiliat(?:es|ed|ing|ion)|belittl(?:es|ed|ing)|demean(?:s|ed|ing)
    degrad(?:es|ing) (?:me|us|her|him|the|to)|ridicul(?:es|ed|ing)|mocks?|mocked|mocking|taunt(?:s|ed|ing)?
    insult(?:s|ed|ing)?|berat(?:es|ed|ing)|lambast(?:s|ed|ing|es)?|tirades?|lash(?:es|ed) out
    (?:tore|tears?|ripp?(?:s|ed)?|laid) into (?:me|us|her|him|them|the)|bawl(?:s|ed) out
    mak(?:es|ing) fun of|made fun of|pick(?:s|ed|ing)? on|singl(?:es|ed) (?:me|him|her|them )?out
    ostracis(?:ed|es)
    how (?:useless|stupid|slow|bad|thick|hopeless|incompetent|lazy) (?:i|we|she|he|they) (?:am|are|is|was)
    (?:made|makes|driven|drove|forced|hounded) (?:\w+ ){1,3}(?:resign|quit)
    (?:resigned|left|quit|leaving|resigning|moved) because of (?:him|her)|(?:i am|i.m|you are|you.re) next
    fr(?:oze|ozen|eezes) (?:me|her|him|us )?out|gaslight\w*|spreads? rumours|publicly sham\w+
    verbally abus\w+|made (?:my|her|his) life (?:hell|a misery)|sworn at|shouted at|screamed at|yelled at
  `,
  near('made|makes|making|reduced|reduces|left|leaves|until', '(?:in|to|into) tears|(?:cry|cried|crying)', 5),
  near(
    '(?:not|never|n.t)',
    any`(?:spoken|speak|spoke|talked|talk) to (?:me|her|him|us)(?= (?:since|for|any ?more|at all))`,
    0,
  ),
  words`
    (?:afraid|scared|frightened|terrified) of (?:him|her|them)
    (?:afraid|scared|frightened|dread) (?:to|of)? ?(?:com(?:e|ing)|go(?:ing)?) (?:to |in ?to |in )?(?:work|theatre|clinic|the ward)
    call(?:s|ed|ing) (?:me|us|her|him) (?:names|the|an? (?!(?:good|great|star|natural|safe|credit|pleasure)\b))
    (?:physically|feel|felt|was|am|be|being) sick before|(?:vomit|throw up|cry) before (?:his|her|their)
    off (?:work |sick )?with stress
    (?:nobody|no one|none of us)(?: \w+){0,3} (?:is|be|works?|goes|left|scrubs?) (?:on |in |alone )?with (?:him|her)
  `,
);

/** Threats to somebody's training, job or safety, and the price of speaking up. */
const THREATS = acts(
  near(any`${CONDITION}(?:${SPEAK_UP}|put in an? (?:exception report|complaint|datix))`, PUNISHED, 12),
  near(PUNISHED, any`${CONDITION}(?:${SPEAK_UP}|put in an? (?:exception report|complaint|datix))`, 12),
  near("not to|don't|discourag(?:es|ed)|stop(?:ped)?|never|career", 'exception report(?:s|ing)?', 5),
  near(
    'end|ends|ended|ruin|ruined|finish|destroy|wreck',
    '(?:my|your|her|his|our) (?:career|reference|arcp|training|chances)',
    0,
  ),
  near(
    'told|tell(?:s|ing)?|said|warned',
    any`not to (?:give|employ|hire|take|help|answer|talk|speak|listen|work)(?: \w+)? (?:me|her|him|my)`,
    6,
  ),
  near('make sure|makes sure|see to it|make certain', '(?:never|not|fail|lose|regret|no one|nobody)', 4),
  words`
    since (?:the|my|her|his|our) complaint|(?:after|because of) (?:the|my|her|our) complaint
    never work (?:in|here|again|anywhere)|(?:reported?|refer(?:red)?) (?:me |us |her |him )?to the gmc
    rock the boat|keep (?:my|your|our) (?:mouth shut|head down)|know where (?:i|you) live
    watch (?:my|your) back
  `,
);

/** Hands and objects. */
const VIOLENCE = acts(
  words`
    (?:punch(?:es|ed)|slap(?:s|ped)|smack(?:s|ed)|kick(?:s|ed)|hit|shov(?:es|ed)|struck|pinned|elbowed|strangled|spat at|rapp(?:s|ed)) (?:me|my|(?:the|a|our) (?:\w+ )?(?:${COLLEAGUE})(?:'s)?|(?:her|his) (?:hand|hands|arm|face|knuckles))
  `,
  words`
    push(?:es|ed) (?:me|him|her|the (?:\w+ )?(?:nurse|student|registrar)) (?:against|aside|away|over|into|out of the way)
    grabb(?:s|ed|ing) (?:me|my|her|him) (?:by|arm|wrist|shoulder|collar|neck)
    grabb(?:s|ed|ing) (?:the|a) (?:\w+ )?(?:nurse|student|registrar)
  `,
  near(
    any`
      pok(?:es|ed|ing)|prod(?:s|ded)|jab(?:s|bed)|flick(?:s|ed)|drag(?:s|ged)|pull(?:s|ed)|twist(?:s|ed)
    `,
    any`(?:me (?:in|by|out of)|my (?:ear|hair|arm|sleeve|collar|chest|hand|wrist))`,
    0,
  ),
  near(
    any`thr(?:ew|ows|owing|own)|fl(?:ung|ings)|hurl(?:s|ed)|chuck(?:s|ed)|lobb?(?:s|ed)`,
    any`
      (?:instruments?|forceps|scalpel|scissors|retractor|needle holder|charts?|notes|folders?|phone|clipboard|bleep|pen|mug|tray|dish)
      at (?:${STAFF})
    `,
    4,
  ),
  near('punch(?:es|ed)|kick(?:s|ed)|slamm?(?:s|ed)', '(?:wall|door|bin|trolley|stool|locker|fist|table)', 3),
);

/** Bullying, threats, violence, sexual harassment and discrimination between people at work. */
export const BULLYING_RULES: readonly ChannelRule[] = [
  ...topics(
    words`
      bull(?:y|ies|ied|ying)|harass(?:es|ed|ing|ment)?|victimis(?:ed|ation|es|ing)
      intimidat(?:es|ed|ing|ion)|undermin(?:es|ed|ing)
    `,
    words`threat(?:en|ens|ened|ening|s)?`,
    near(
      `i|${COLLEAGUE}`,
      any`
        (?:was |were |is |am |ended up |went home |left |now )?(?:in tears|crying|cried|sobbing|shaking|off sick|having panic attacks)
      `,
      2,
    ),
  ),
  ...WORDS_AND_TREATMENT,
  ...THREATS,
  ...VIOLENCE,
  ...SEXUAL_HARASSMENT_RULES,
  ...DISCRIMINATION_RULES,
];
