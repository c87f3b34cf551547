import { any, eitherWay, near, words } from '../../shared/patterns.ts';
import { type ChannelRule, topics } from './channel-rule.ts';
import { MEDICINE, PATIENT } from './vocabulary.ts';

const WRONG_THING = any`
  drugs?|lady|m[ae]n|woman|person|child|dose|medication|medicine|infusion|rate|blood|units?|patient|baby|side|site|limb|leg|arm|foot|hand
  eye|hip|knee|kidney|ear|lung|tooth|finger|toe|breast|ovary|level|operation|procedure|implant|prosthesis
  lens|route|wristband|label|gas|chart|lesion|mole|scan|report|notes|record
`;

/** Errors and mishaps; among them the never events as NHS England lists them (2018). */
export const INCIDENT_RULES: readonly ChannelRule[] = topics(
  near('wrong', WRONG_THING, 1),
  near(
    any`report(?:s|ed)|fil(?:es|ed)|record(?:s|ed)|enter(?:s|ed)|wrote|prescribed|charted|ordered`,
    any`(?:for|of|on|in|under) (?:another|a different|the wrong) patient|under (?:this|the wrong|another) name`,
    6,
  ),
  words`
    (?:drug|medication|prescribing|prescription|transfusion|dosing|surgical) (?:errors?|mistakes?)
    overdos(?:e|ed) (?:of|on|with|him|her)
  `,
  words`
    (?:ten|10|five|four|three|two|twice|double|hundred|100|\d+)(?: times)? (?:the|his|her|their|a) (?:\w+ )?(?:dose|usual|normal|amount|prescribed)
  `,
  near('too much', MEDICINE, 0),
  near(MEDICINE, '(?:as a bolus|undiluted|neat|too fast|daily,? not weekly|intrathecal)', 4),
  eitherWay('adult dose', 'baby|child|infant|toddler|neonate', 6),
  near(
    'line|drain|needle|cannula|tube|catheter|trocar',
    any`(?:in|into|through) the (?:carotid|artery|lung|liver|spleen|heart|bowel|bladder|brain)`,
    5,
  ),
  eitherWay(MEDICINE, 'instead of', 6),
  eitherWay(
    'allerg(?:y|ic)',
    any`gave|given|giving|prescribed|charted|started|got|received|had it anyway`,
    12,
  ),
  near(
    `(?:gave|given|started|prescribed) (?:\\w+ ){0,2}(?:${MEDICINE})`,
    'bleed|bleeding|contraindicated|despite',
    8,
  ),
  near(
    '(?:the |his |her )(?:left|right) \\w+',
    any`(?:said|says|marked|was|consented for|should have been|meant)(?: \w+){0,2} (?:left|right)`,
    6,
  ),
  near(
    any`(?:other|opposite) (?:hip|knee|side|leg|eye|arm|breast|kidney|foot|hand|ear)`,
    'consent|marked|operated|form',
    8,
  ),
  near(
    'consent|marked|operated|form',
    any`(?:other|opposite) (?:hip|knee|side|leg|eye|arm|breast|kidney|foot|hand|ear)`,
    8,
  ),
  eitherWay(
    'guidewire|swab|needle tip|broken needle',
    any`(?:on|in|from) (?:the|a|his|her) (?:ct|x-?ray|film|scan|abdomen|chest|wound|heart|vein)`,
    5,
  ),
  words`
    (?:two|three|four|five|several|more) (?:of (?:his|her) )?patients (?:have )?(?:had|died|bled|leaked|came back|been harmed)
  `,
  near(
    any`(?:write|document|sign|record|chart|tick)(?:ed|ing)?(?: \w+){0,2} that`,
    '(?:nobody|no one|had not|hadn.t|was not|wasn.t|never|not)',
    14,
  ),
  near(
    any`(?:gave|given|started|prescribed|charted) (?:\w+ ){0,2}(?:${MEDICINE})`,
    any`(?:on|taking) (?:\w+ ){0,2}(?:${MEDICINE})`,
    6,
  ),
  eitherWay('milligrams?|mg', '(?:not|instead of|for) (?:micrograms?|mcg)|micrograms?', 3),
  near('retained', 'swabs?|needles?|instruments?|guidewires?|packs?|tampons?', 1),
  near(
    'swabs?|needle|instrument|guidewire|pack|tampon',
    'left (?:in|inside|behind)|missing|retained|lost',
    4,
  ),
  near('left', '(?:swab|needle|instrument|guidewire|pack|tampon|tourniquet)', 3),
  near(
    '(?:swab|needle|instrument)s? (?:count|check)',
    'out|wrong|short|incorrect|not (?:done|right|finished)|skipped',
    3,
  ),
  words`
    nicked|tore (?:the|his|her)|cut (?:through|into) the
    (?:hit|punctured|perforated) (?:the|an|his|her) (?:artery|lung|bowel|bladder|uterus|liver|carotid)
  `,
  words`
    never[- ]events?|near miss(?:es)?|serious (?:untoward )?incident|patient safety incident|datix(?:ed)?
    incident (?:form|report)|lfpse
  `,
  eitherWay('ng|nasogastric|feeding tube|feed', 'lungs?|bronchus|misplaced', 12),
  words`oesophageal intubation|ran out of oxygen|oxygen ran out|air flow ?meter|intrathecal|scalded`,
  near(
    `${PATIENT}|she|he|they`,
    any`
      (?:fell|slipped|slid|tipped|rolled|dropped|came) (?:out of|off|from) (?:the |a |his |her )?(?:[\w-]+ )?(?:bed|trolley|chair|table|toilet|commode|hoist)
    `,
    5,
  ),
  near(
    `${PATIENT}|unwitnessed|inpatient`,
    any`
      fell(?! asleep)|falls? (?:on|in) the (?:ward|bathroom|toilet)|had (?:a|another) fall|was dropped
    `,
    3,
  ),
  near(
    'fell|fall|fallen',
    any`(?:hit|hitting|banged|broke|breaking|fractured|cracked|injured|hurt) (?:his|her|their|the|a)`,
    6,
  ),
  words`mix(?:ed)? up (?:the |two )?(?:patients|notes|results|bloods|samples|labels|babies)|mix-up`,
  words`
    (?:unnecessar|avoidabl|preventabl)[ey] (?:death|harm)|should not have died|died because
    (?:this|that|it) (?:was|is) not safe|unsafe
  `,
  words`without (?:any |taking |her |his )?consent|(?:did not|never|not) consent(?:ed)?`,
  eitherWay(
    any`referral|two[- ]week wait|cancer|biopsy|histology|scan report|follow-up scan`,
    any`
      (?:never|not|nobody|wasn.t|hadn.t|no one) (?:been |had )?(?:sent|made|booked|chased|acted|followed up|told|seen)
      lost|in (?:the|a|his|her) (?:tray|drawer|pigeonhole)
    `,
    6,
  ),
);
