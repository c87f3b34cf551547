import { any, words } from '../../shared/patterns.ts';

const STAFF = any`
  nurse|sister|matron|registrar|reg|sho|f1|f2|house officer|student|junior|trainee|fellow|doctor|locum
  secretary|receptionist|clerk|pharmacist|hca|healthcare assistant|porter|cleaner|midwife|physio(?:therapist)?
  dietitian|professor|pupil|volunteer|chaplain|interpreter|foundation doctor|gp|surgeon|anaesthetist|odp|scrub nurse|physician associate|coordinator|manager|radiographer|consultant
`;

/** A post that one person holds. */
const POST = any`
  ward (?:manager|clerk|sister)|matron|charge nurse|(?:clinical|medical) director|head of (?:department|service)
  rota (?:coordinator|co-ordinator|master|manager)|medical secretary|college tutor|chief executive
  (?:educational|clinical) supervisor|(?:training )?programme director|(?:bed|site|service|theatre) manager
  (?:stoma|tissue viability|pain|diabetes|heart failure|discharge|research) nurse|(?:clinical )?nurse specialist
  physician associate|chief resident|chief registrar|clinical lead|night sister|lead nurse
`;

const SINGLED_OUT = any`
  new|other|only|locum|night|young|older|tall|senior|second|third|pregnant|foreign|red-haired|bearded|quiet|loud|portuguese|spanish|italian|greek|polish|romanian
  irish|scottish|welsh|dutch|german|french|indian|pakistani|nigerian|ghanaian|egyptian|sudanese|filipino|chinese
  malaysian|american|australian|work experience
`;

/** Somebody other than the consultant who can be named from this. */
export const THIRD_PARTY_RULES: readonly RegExp[] = [
  /(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sister|Nurse|Matron)\.? )?\[name\]/g,
  /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sister|Nurse)\.? \p{Lu}[\p{L}'’]*/gu,
  /\b(?:Big|Little|Old|Young|Auntie|Uncle) \p{Lu}\p{Ll}+/gu,
  words`
    (?:the|our|a|his|her|their|another) (?:(?:${SINGLED_OUT}) )?(?:${POST})
    our (?:\w+ )?(?:${STAFF})(?!s| team| rota| room)
    (?:the|a) (?:${SINGLED_OUT}) (?:${STAFF})
    (?:the|a|an) (?:${STAFF}) from (?:\w+ )?(?!(?:the|another) (?:team|ward|round)\b)\w+
    (?:his|her|their|the consultant's) (?:secretary|wife|husband|partner|son|daughter|brother|sister|pa)
    (?:the|a) (?:${STAFF}) (?:who|whose|with the) \w+ \w+
    (?:the|an?) (?:${STAFF}) (?:on|in) the (?:firm|bay|office|corner|desk|next \w+)
    (?:his|her|their) (?:old|former|last|previous|favourite|own|chosen|new|other) (?:${STAFF})
    the (?:professor|dean|chaplain|work experience \w+)
  `,
];
