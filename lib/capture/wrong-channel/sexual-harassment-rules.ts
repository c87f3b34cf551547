import { any, eitherWay, near, words } from '../../shared/patterns.ts';
import { acts, type ChannelRule, topics } from './channel-rule.ts';

const BODY = any`
  (?:lower )?back|legs?|thighs?|waist|knees?|bottom|bum|neck|breasts?|chest|cleavage|skirt|bra|top|hair|lap
  hips?
`;

/** Sexual harassment and assault between people at work. Parts of the body count only as "my": else they are a patient's. */
export const SEXUAL_HARASSMENT_RULES: readonly ChannelRule[] = [
  ...topics(
    words`
      sexual(?:ly)? (?:harass\w*|comments?|remarks?|jokes?|advances?|assault\w*|inappropriate|messages?|banter|favours?)
      inappropriate(?:ly)? (?:touch\w*|comments?|jokes?|remarks?|messages?|texts?)
    `,
    words`
      grop(?:e|es|ed|ing)|fondl(?:es|ed|ing)|leer(?:s|ed|ing)?|propositioned|undress\w* (?:me|her|us)
      rap(?:ed|es) (?:me|her)
    `,
  ),
  ...acts(
    near(
      'hands?|arms?|fingers',
      any`(?:on|round|around|up|down|over|to|inside|under|in) my (?:\w+ )?(?:${BODY}|shoulders?)`,
      3,
    ),
    near(
      'hands?',
      any`
        (?:on|up|down) (?:her|his|the (?:nurse|student|registrar)'s) (?:lower back|thigh|waist|bottom|bum|breasts?|skirt)
      `,
      2,
    ),
    near(
      any`
        wip(?:es|ed)|rubb?(?:s|ed)|strok(?:es|ed)|massag(?:es|ed)|press(?:es|ed)|brush(?:es|ed)
        squeez(?:es|ed)|pinch(?:es|ed)|pat(?:s|ted)|smack(?:s|ed)|look(?:s|ed|ing)? (?:at|down)
        star(?:es|ed|ing) at|breath(?:es|ed|ing) on|sniff(?:s|ed)|smell(?:s|ed)
      `,
      `(?:my|against me|against my) ?(?:\\w+ )?(?:${BODY})?`,
      4,
    ),
    near('touch(?:es|ed|ing)', `me|my (?:${BODY})`, 0),
    near(
      any`comment(?:s|ed|ing)?|remark(?:s|ed)?|jok(?:es?|ed|ing)|talk(?:s|ed|ing)?`,
      any`
        (?:my|our|your|women's|nurses'|(?:the )?(?:nurses?|students?|girls)(?:'s?)?) (?:body|bodies|looks|legs|breasts|figure|bottom|clothes|skirt|dress|weight|sex life|boyfriend)
      `,
      4,
    ),
    words`
      kiss(?:es|ed|ing) (?:me|my)|hugg(?:s|ed|ing) me|hugs me|asked me (?:out|for a drink)
      what i (?:was|am) wearing|creep(?:y|s me out|ed me out)|flirt(?:s|ed|ing)?|sle(?:ep|pt|eping) with
      sex life|about sex|sexy|twirl|(?:photos?|pictures?|videos?) of (?:naked )?(?:women|girls|men)
      rates (?:us|them|the (?:nurses|students|women))|out of ten for|stands? too close
      (?:very|too|so|right|up) close (?:behind|to) me|(?:waits?|waited|waiting) for me (?:in|by|at|outside)
      if i(?:.m| am) (?:single|married|seeing)|porn\w*|nudes?|erection
    `,
    near('dinner|drinks?|date|hotel(?: room)?', '(?:alone )?with (?:him|her)', 2),
    near(
      'messages?|texts?|texted|whatsapps?|emails?',
      any`(?:misses|missed|loves|wants) me|miss you|kisses|lonely|beautiful|gorgeous|sexy|pretty`,
      12,
    ),
    near('call(?:s|ed|ing)', 'darling|sweetheart|babe|princess|good girl|girlie|honey|gorgeous', 4),
    near(
      any`never|not|avoid\w*|afraid|scared|nobody wants|won't|don't want|warn\w*`,
      'alone (?:\\w+ ){0,3}with (?:him|her|them)',
      6,
    ),
    eitherWay('my (?:breasts?|thighs?|bottom|bum|cleavage|bra)', 'he|his|they|their', 10),
  ),
];
