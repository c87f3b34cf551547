import { any, eitherWay, near, words } from '../../shared/patterns.ts';
import { acts, type ChannelRule, topics } from './channel-rule.ts';
import { AT_HOME, PATIENT } from './vocabulary.ts';

const PATIENTS = `${PATIENT}|confused|demented`;

const LEFT_ALONE = any`
  nobody|no one|never|not|don't|didn't|did not|ignor(?:ed|es)|refus(?:ed|es)|no need|no fuss|a fuss|no time
  should have|overruled|dismissed
`;

/** Rough handling or neglect of somebody in care. */
const IN_CARE = acts(
  near(
    any`
      slap(?:s|ped|ping)|smack(?:s|ed)|hits?(?! the target)|hitting|pinch(?:es|ed|ing)|shook(?! hands)
      punch(?:es|ed)|kick(?:s|ed)|shov(?:es|ed)|dragg(?:s|ed)|yank(?:s|ed)|ripp(?:s|ed)|forc(?:es|ed)
      restrained|manhandled|grabbed|flick(?:s|ed)|slammed|tied
    `,
    PATIENTS,
    7,
  ),
  near(
    'rough|cruel|abusive|aggressive|sh?outed|swore|screamed|yelled|sworn',
    any`(?:with|to|at|towards) (?:the |a |an |this )?(?:\w+ )?(?:${PATIENTS})`,
    0,
  ),
  near(
    any`
      laugh(?:s|ed|ing) at|mock(?:s|ed|ing)|mimick?(?:s|ed)|imitat(?:es|ed)|made fun of|makes fun of
      call(?:s|ed)
    `,
    any`(?:${PATIENTS})(?= .*(?:face|name|smell|fat|pig|animal|weight|voice|accent|hear)|[.,]|$)`,
    3,
  ),
  near(
    'tied|strapped|bandaged|bound',
    any`(?:to|against) (?:the |a |his |her )?(?:bed|rails?|bed ?rails?|chair|cot sides?|trolley)`,
    6,
  ),
  near(
    'left',
    any`
      (?:in (?:his|her|their) own|soiled|in urine|in faeces|in a wet|unfed|without (?:food|water|a drink)|on (?:a|the) (?:commode|bedpan|toilet))
    `,
    8,
  ),
  near(
    'push(?:es|ed)|pull(?:s|ed)|pinned|held',
    `(?:the |a |an )?(?:${PATIENTS})(?: \\w+){0,3} (?:back|down|into|by)`,
    0,
  ),
  eitherWay(
    any`without (?:any )?(?:local|anaesthetic|analgesia|pain relief|painkillers|sedation)`,
    any`(?:${PATIENTS})(?:'s)?|held (?:him|her)|scream(?:ed|ing)|cried|crying|begg(?:ed|ing)`,
    14,
  ),
  words`flinch(?:es|ed|ing)`,
  words`(?:lying|sitting|sat|lay|left) (?:\w+ )?in (?:his|her|their) own`,
  near('staff|carers?|nurses?', '(?:hurts?|hurting) (?:him|her|them)', 3),
  near(
    "not to|don't|ignor(?:e|ed|ing)|turned off|out of reach",
    '(?:answer )?(?:the |his |her )?(?:call )?(?:bell|buzzer)',
    3,
  ),
  words`
    against (?:his|her|their|the patient.s) (?:will|wishes)|held (?:him|her|them) down
    carried on (?:when|while|although|after) (?:he|she|they) (?:said|asked|begged|was|told)
    (?:told|asked|begged) (?:him|her|us) to stop
  `,
  eitherWay(
    any`went ahead|carried on|continued|kept going`,
    any`said (?:stop|no)|(?:asked|told|begged) (?:\w+ )?to stop|begged`,
    8,
  ),
);

/** Signs of abuse outside, and what was told to us in trust. */
const AT_RISK = [
  ...acts(
    near(
      AT_HOME,
      any`
        hits|hit (?:him|her|them)(?! (?:head|face))|hitting|beats?|beating|punch(?:es|ed)|slaps|slapped
        strangl(?:es|ed)|kick(?:s|ed)|abus(?:es|ed|ing)|rap(?:es|ed)|touch(?:es|ed|ing) (?:him|her|them)
        locks (?:him|her|them)|threatens|takes? (?:his|her|their) (?:money|pension|card)|controls
        won.t let (?:him|her)
      `,
      4,
    ),
    words`
      (?:scared|afraid|frightened) (?:to go|of going) home|(?:not|n't) safe at home|female genital|fgm
      trafficked
    `,
  ),
  ...topics(
    eitherWay(
      'bruis(?:e|es|ed|ing)|burns?|marks|injur(?:y|ies)|fractures?',
      any`
        different ages|non-accidental|social services|safeguarding|nai|story did(?: not|n.t) fit|baby
        toddler|infant|child|husband|partner|boyfriend
      `,
      12,
    ),
    eitherWay(
      any`social services|social worker|safeguarding|child protection|domestic (?:abuse|violence)`,
      LEFT_ALONE,
      8,
    ),
    eitherWay(
      any`
        (?:girl|boy|child|teenager|she|he) (?:of|aged|is|was) (?:eleven|twelve|thirteen|fourteen|fifteen|1[1-5])
        (?:eleven|twelve|thirteen|fourteen|fifteen|1[1-5])[- ]year[- ]old|under ?age
      `,
      'boyfriend|older man|coil|pill|pregnant|sex|sexually|contracepti\\w+',
      14,
    ),
    eitherWay(
      'disclos(?:ed|ure|es)',
      any`moved on|closed|brushed|changed the subject|nothing|ignor(?:ed|es)|not|no one|nobody|never`,
      10,
    ),
    eitherWay(
      any`sores?|ulcers?|malnourished|dehydrated|unkempt|filthy|emaciated`,
      any`nobody|no one|never|not raised|care home|nursing home`,
      8,
    ),
    near('physically|sexually|emotionally', 'abus(?:e|ed|es|ing|ive)', 0),
    eitherWay(PATIENT, 'neglected|starv(?:ed|ing)|abused|exposed in|naked in', 4),
    eitherWay(
      'dnacpr|dnar|dnr|resuscitation form',
      any`
        without (?:telling|asking|discussing|a discussion|discussion|any)|not (?:told|discussed|asked)
        (?:never|not) (?:spoke|speak|spoken|told|asked|discussed)|behind (?:his|her|their)|did not know
      `,
      8,
    ),
  ),
];

/** Harm to somebody in care, and signs of abuse. */
export const SAFEGUARDING_RULES: readonly ChannelRule[] = [...IN_CARE, ...AT_RISK];
