import { any, near, words } from '../../shared/patterns.ts';
import { acts, type ChannelRule } from './channel-rule.ts';

/** Hiding what happened, or keeping others from reporting it. */
export const CONCEALMENT_RULES: readonly ChannelRule[] = acts(
  near(
    any`
      not (?:to )?(?:bother|put|fill|file|report|submit)|do not|don't|no need|instead of|talked out
      discourag(?:ed|es)|delete|withdraw
    `,
    'datix|incident (?:form|report)',
    5,
  ),
  near(
    'leave|left|leaving|take|took|keep|kept|taken',
    'out of the (?:\\w+ )?(?:notes?|letter|summary|record)',
    8,
  ),
  near(
    'changed|changes|altered|rewrote|rewritten|amended|deleted|added to',
    any`
      (?:notes|record|entry|documentation|drug chart|operation note)(?= (?:after|afterwards|later|to say|to look|so that))
    `,
    4,
  ),
  near(
    any`(?:told|asked|ordered|instructed) (?:(?:me|us|him|her|them|the \w+) )?to (?:change|delete|alter|amend|rewrite|remove|backdate)`,
    any`(?:notes?|entry|entries|record|documentation|chart|datix)`,
    3,
  ),
  words`
    backdated|cover(?:ed|ing)? (?:it|this|that) up|cover-up|duty of candour
    (?:told|asked|advised)(?: \w+){0,3} (?:to )?(?:stay out of it|say nothing|keep quiet|let it go|forget about it|look the other way|not get involved)
    none of (?:our|my) business|not (?:our|my) business|lied (?:to|about)|lying (?:to|about)
    hush(?:ed)? it up|so (?:that )?(?:no one|nobody) (?:would|could) (?:see|know|find|notice)
    (?:told|tell) (?:the |her |his )?(?:family|relatives|patient|wife|husband|parents|son|daughter) (?:that )?(?:it was|nothing)
  `,
  near(
    "not to|don't|never to|nothing to",
    any`
      (?:tell|mention|say|write|document)(?: \w+){0,3} (?:famil(?:y|ies)|relatives?|patient|coroner|notes|parents)
    `,
    1,
  ),
  near(
    any`chang(?:e|ed|ing)|alter(?:ed)?|move`,
    any`(?:time|date|wording|entry|figures?)(?: \w+){0,3} (?:notes?|chart|form|record)`,
    2,
  ),
);
