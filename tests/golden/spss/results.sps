* Reads data/results.csv with its labels and saves results.sav beside this file.
* Run it from its own folder, as INSERT FILE="C:/study/results.sps" CD=YES does.

SET DECIMAL=DOT.

GET DATA /TYPE=TXT /FILE='data/results.csv' /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED /DELCASE=LINE /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
  outcome_text A7
  group_text A10
  primary_text A5
  of F8.0
  shown_text A5
  reason_text A7
  people F8.0
  n F8.0
  nZero F8.0
  nPositive F8.0
  nNegative F8.0
  pre.mean F24.6
  pre.sd F24.6
  pre.median F24.6
  pre.min F24.6
  pre.max F24.6
  pre.q1Type7 F24.6
  pre.q3Type7 F24.6
  pre.q1Type6 F24.6
  pre.q3Type6 F24.6
  pre.reason_text A9
  post.mean F24.6
  post.sd F24.6
  post.median F24.6
  post.min F24.6
  post.max F24.6
  post.q1Type7 F24.6
  post.q3Type7 F24.6
  post.q1Type6 F24.6
  post.q3Type6 F24.6
  post.reason_text A9
  diff.mean F24.6
  diff.sd F24.6
  diff.median F24.6
  diff.min F24.6
  diff.max F24.6
  diff.q1Type7 F24.6
  diff.q3Type7 F24.6
  diff.q1Type6 F24.6
  diff.q3Type6 F24.6
  diff.reason_text A9
  hodgesLehmann.estimate F24.6
  hodgesLehmann.ciLow F24.6
  hodgesLehmann.ciHigh F24.6
  hodgesLehmann.achievedLevel F24.6
  hodgesLehmann.reason_text A9
  wilcoxonPratt.wPlus F24.6
  wilcoxonPratt.wMinus F24.6
  wilcoxonPratt.z F24.6
  wilcoxonPratt.pExact F24.6
  wilcoxonPratt.pAsymptotic F24.6
  wilcoxonPratt.reason_text A9
  wilcoxonZerosDropped.wPlus F24.6
  wilcoxonZerosDropped.wMinus F24.6
  wilcoxonZerosDropped.z F24.6
  wilcoxonZerosDropped.pExact F24.6
  wilcoxonZerosDropped.pAsymptotic F24.6
  wilcoxonZerosDropped.reason_text A9
  wilcoxonZerosDropped.pAsymptoticCC F24.6
  signTest.p F24.6
  signTest.reason_text A9
  signFlipMeanDiff.pExact F24.6
  signFlipMeanDiff.reason_text A9
  pairedT.t F24.6
  pairedT.df F24.6
  pairedT.p F24.6
  pairedT.meanDiff F24.6
  pairedT.ciLow F24.6
  pairedT.ciHigh F24.6
  pairedT.reason_text A9
  effect.dz F24.6
  effect.dzCiLow F24.6
  effect.dzCiHigh F24.6
  effect.dzReason_text A9
  effect.hedgesJ F24.6
  effect.hedgesGz F24.6
  effect.gzCiLow F24.6
  effect.gzCiHigh F24.6
  effect.hedgesReason_text A9
  effect.rankBiserialZerosDropped F24.6
  effect.rankBiserialPrattNonZero F24.6
  effect.rankBiserialPrattAll F24.6
  effect.reason_text A9
  mannWhitneyIfUnpaired.u F24.6
  mannWhitneyIfUnpaired.pExact F24.6
  mannWhitneyIfUnpaired.pAsymptotic F24.6
  mannWhitneyIfUnpaired.pAsymptoticCC F24.6
  mannWhitneyIfUnpaired.rankBiserial F24.6
  mannWhitneyIfUnpaired.hodgesLehmannShift F24.6
  mannWhitneyIfUnpaired.reason_text A9
  bootstrapBcaMeanDiff.low F24.6
  bootstrapBcaMeanDiff.high F24.6
  bootstrapBcaMeanDiff.acceleration F24.6
  bootstrapBcaMeanDiff.resamples F8.0
  bootstrapBcaMeanDiff.seed F8.0
  bootstrapBcaMeanDiff.reason_text A9
  smallestP F24.6
  smallestPReason_text A9
  pHolm F24.6
  sensitivity.flagged F8.0
  sensitivity.n F8.0
  sensitivity.hodgesLehmann.estimate F24.6
  sensitivity.wilcoxonPratt.pExact F24.6
  leftovers.beforeOnly F8.0
  leftovers.afterOnly F8.0
  sentence A150
  limit A158.

RECODE outcome_text
  ('CONF'=1) ('AWARE'=2) ('ROLE'=3) ('IMPORT'=4) ('CONCERN'=5)
  INTO outcome.

RECODE group_text
  ('fellow'=1) ('consultant'=2) ('all'=3)
  INTO group.

RECODE primary_text
  ('TRUE'=1) ('FALSE'=0)
  INTO primary.

RECODE shown_text
  ('TRUE'=1) ('FALSE'=0)
  INTO shown.

RECODE reason_text
  ('under-k'=1)
  INTO reason.

RECODE pre.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO pre.reason.

RECODE post.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO post.reason.

RECODE diff.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO diff.reason.

RECODE hodgesLehmann.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO hodgesLehmann.reason.

RECODE wilcoxonPratt.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO wilcoxonPratt.reason.

RECODE wilcoxonZerosDropped.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO wilcoxonZerosDropped.reason.

RECODE signTest.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO signTest.reason.

RECODE signFlipMeanDiff.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO signFlipMeanDiff.reason.

RECODE pairedT.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO pairedT.reason.

RECODE effect.dzReason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO effect.dzReason.

RECODE effect.hedgesReason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO effect.hedgesReason.

RECODE effect.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO effect.reason.

RECODE mannWhitneyIfUnpaired.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO mannWhitneyIfUnpaired.reason.

RECODE bootstrapBcaMeanDiff.reason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO bootstrapBcaMeanDiff.reason.

RECODE smallestPReason_text
  ('no-pairs'=1) ('one-pair'=2) ('two-pairs'=3) ('no-change'=4) ('no-spread'=5) ('too-fine'=6) ('too-large'=7)
  INTO smallestPReason.

ADD FILES FILE=*
  /KEEP=
  outcome group primary of shown reason people n nZero nPositive nNegative pre.mean pre.sd pre.median pre.min pre.max pre.q1Type7 pre.q3Type7 pre.q1Type6
  pre.q3Type6 pre.reason post.mean post.sd post.median post.min post.max post.q1Type7 post.q3Type7 post.q1Type6 post.q3Type6 post.reason diff.mean diff.sd
  diff.median diff.min diff.max diff.q1Type7 diff.q3Type7 diff.q1Type6 diff.q3Type6 diff.reason hodgesLehmann.estimate hodgesLehmann.ciLow hodgesLehmann.ciHigh
  hodgesLehmann.achievedLevel hodgesLehmann.reason wilcoxonPratt.wPlus wilcoxonPratt.wMinus wilcoxonPratt.z wilcoxonPratt.pExact wilcoxonPratt.pAsymptotic
  wilcoxonPratt.reason wilcoxonZerosDropped.wPlus wilcoxonZerosDropped.wMinus wilcoxonZerosDropped.z wilcoxonZerosDropped.pExact
  wilcoxonZerosDropped.pAsymptotic wilcoxonZerosDropped.reason wilcoxonZerosDropped.pAsymptoticCC signTest.p signTest.reason signFlipMeanDiff.pExact
  signFlipMeanDiff.reason pairedT.t pairedT.df pairedT.p pairedT.meanDiff pairedT.ciLow pairedT.ciHigh pairedT.reason effect.dz effect.dzCiLow effect.dzCiHigh
  effect.dzReason effect.hedgesJ effect.hedgesGz effect.gzCiLow effect.gzCiHigh effect.hedgesReason effect.rankBiserialZerosDropped
  effect.rankBiserialPrattNonZero effect.rankBiserialPrattAll effect.reason mannWhitneyIfUnpaired.u mannWhitneyIfUnpaired.pExact
  mannWhitneyIfUnpaired.pAsymptotic mannWhitneyIfUnpaired.pAsymptoticCC mannWhitneyIfUnpaired.rankBiserial mannWhitneyIfUnpaired.hodgesLehmannShift
  mannWhitneyIfUnpaired.reason bootstrapBcaMeanDiff.low bootstrapBcaMeanDiff.high bootstrapBcaMeanDiff.acceleration bootstrapBcaMeanDiff.resamples
  bootstrapBcaMeanDiff.seed bootstrapBcaMeanDiff.reason smallestP smallestPReason pHolm sensitivity.flagged sensitivity.n sensitivity.hodgesLehmann.estimate
  sensitivity.wilcoxonPratt.pExact leftovers.beforeOnly leftovers.afterOnly sentence limit.

FORMATS
  outcome group primary shown reason pre.reason post.reason diff.reason hodgesLehmann.reason wilcoxonPratt.reason wilcoxonZerosDropped.reason signTest.reason
  signFlipMeanDiff.reason pairedT.reason effect.dzReason effect.hedgesReason effect.reason mannWhitneyIfUnpaired.reason bootstrapBcaMeanDiff.reason
  smallestPReason (F1.0).
FORMATS
  of people n nZero nPositive nNegative bootstrapBcaMeanDiff.resamples bootstrapBcaMeanDiff.seed sensitivity.flagged sensitivity.n leftovers.beforeOnly
  leftovers.afterOnly (F8.0).
FORMATS
  pre.mean pre.sd pre.median pre.min pre.max pre.q1Type7 pre.q3Type7 pre.q1Type6 pre.q3Type6 post.mean post.sd post.median post.min post.max post.q1Type7
  post.q3Type7 post.q1Type6 post.q3Type6 diff.mean diff.sd diff.median diff.min diff.max diff.q1Type7 diff.q3Type7 diff.q1Type6 diff.q3Type6
  hodgesLehmann.estimate hodgesLehmann.ciLow hodgesLehmann.ciHigh hodgesLehmann.achievedLevel wilcoxonPratt.wPlus wilcoxonPratt.wMinus wilcoxonPratt.z
  wilcoxonPratt.pExact wilcoxonPratt.pAsymptotic wilcoxonZerosDropped.wPlus wilcoxonZerosDropped.wMinus wilcoxonZerosDropped.z wilcoxonZerosDropped.pExact
  wilcoxonZerosDropped.pAsymptotic wilcoxonZerosDropped.pAsymptoticCC signTest.p signFlipMeanDiff.pExact pairedT.t pairedT.df pairedT.p pairedT.meanDiff
  pairedT.ciLow pairedT.ciHigh effect.dz effect.dzCiLow effect.dzCiHigh effect.hedgesJ effect.hedgesGz effect.gzCiLow effect.gzCiHigh
  effect.rankBiserialZerosDropped effect.rankBiserialPrattNonZero effect.rankBiserialPrattAll mannWhitneyIfUnpaired.u mannWhitneyIfUnpaired.pExact
  mannWhitneyIfUnpaired.pAsymptotic mannWhitneyIfUnpaired.pAsymptoticCC mannWhitneyIfUnpaired.rankBiserial mannWhitneyIfUnpaired.hodgesLehmannShift
  bootstrapBcaMeanDiff.low bootstrapBcaMeanDiff.high bootstrapBcaMeanDiff.acceleration smallestP pHolm sensitivity.hodgesLehmann.estimate
  sensitivity.wilcoxonPratt.pExact (F12.6).

VARIABLE LABELS
  outcome
    'Outcome'
  group
    'Group'
  primary
    'Primary'
  of
    'Highest score'
  shown
    'Shown'
  reason
    'Why not shown'
  people
    'People'
  n
    'Pairs: pairs'
  nZero
    'Pairs: unchanged'
  nPositive
    'Pairs: up'
  nNegative
    'Pairs: down'
  pre.mean
    'Before: mean'
  pre.sd
    'Before: standard deviation'
  pre.median
    'Before: median'
  pre.min
    'Before: lowest'
  pre.max
    'Before: highest'
  pre.q1Type7
    'Before: lower quartile'
  pre.q3Type7
    'Before: upper quartile'
  pre.q1Type6
    'Before: lower quartile, type 6'
  pre.q3Type6
    'Before: upper quartile, type 6'
  pre.reason
    'Before: why none'
  post.mean
    'After: mean'
  post.sd
    'After: standard deviation'
  post.median
    'After: median'
  post.min
    'After: lowest'
  post.max
    'After: highest'
  post.q1Type7
    'After: lower quartile'
  post.q3Type7
    'After: upper quartile'
  post.q1Type6
    'After: lower quartile, type 6'
  post.q3Type6
    'After: upper quartile, type 6'
  post.reason
    'After: why none'
  diff.mean
    'After minus before: mean'
  diff.sd
    'After minus before: standard deviation'
  diff.median
    'After minus before: median'
  diff.min
    'After minus before: lowest'
  diff.max
    'After minus before: highest'
  diff.q1Type7
    'After minus before: lower quartile'
  diff.q3Type7
    'After minus before: upper quartile'
  diff.q1Type6
    'After minus before: lower quartile, type 6'
  diff.q3Type6
    'After minus before: upper quartile, type 6'
  diff.reason
    'After minus before: why none'
  hodgesLehmann.estimate
    'Typical change (Hodges-Lehmann): estimate'
  hodgesLehmann.ciLow
    'Typical change (Hodges-Lehmann): interval, lower end'
  hodgesLehmann.ciHigh
    'Typical change (Hodges-Lehmann): interval, upper end'
  hodgesLehmann.achievedLevel
    'Typical change (Hodges-Lehmann): level of the interval'
  hodgesLehmann.reason
    'Typical change (Hodges-Lehmann): why none'
  wilcoxonPratt.wPlus
    'Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: W+'
  wilcoxonPratt.wMinus
    'Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: W-'
  wilcoxonPratt.z
    'Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: z'
  wilcoxonPratt.pExact
    'Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: exact p'
  wilcoxonPratt.pAsymptotic
    'Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: approximate p'
  wilcoxonPratt.reason
    'Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: why none'
  wilcoxonZerosDropped.wPlus
    'Wilcoxon signed-rank test, unchanged pairs dropped: W+'
  wilcoxonZerosDropped.wMinus
    'Wilcoxon signed-rank test, unchanged pairs dropped: W-'
  wilcoxonZerosDropped.z
    'Wilcoxon signed-rank test, unchanged pairs dropped: z'
  wilcoxonZerosDropped.pExact
    'Wilcoxon signed-rank test, unchanged pairs dropped: exact p'
  wilcoxonZerosDropped.pAsymptotic
    'Wilcoxon signed-rank test, unchanged pairs dropped: approximate p'
  wilcoxonZerosDropped.reason
    'Wilcoxon signed-rank test, unchanged pairs dropped: why none'
  wilcoxonZerosDropped.pAsymptoticCC
    'Wilcoxon signed-rank test, unchanged pairs dropped: approximate p, corrected'
  signTest.p
    'Sign test: p'
  signTest.reason
    'Sign test: why none'
  signFlipMeanDiff.pExact
    'Sign-flip test of the mean difference: exact p'
  signFlipMeanDiff.reason
    'Sign-flip test of the mean difference: why none'
  pairedT.t
    'Paired t test of the mean difference: t'
  pairedT.df
    'Paired t test of the mean difference: degrees of freedom'
  pairedT.p
    'Paired t test of the mean difference: p'
  pairedT.meanDiff
    'Paired t test of the mean difference: mean difference'
  pairedT.ciLow
    'Paired t test of the mean difference: interval, lower end'
  pairedT.ciHigh
    'Paired t test of the mean difference: interval, upper end'
  pairedT.reason
    'Paired t test of the mean difference: why none'
  effect.dz
    'Size of the change: Cohen''s dz'
  effect.dzCiLow
    'Size of the change: dz, lower end'
  effect.dzCiHigh
    'Size of the change: dz, upper end'
  effect.dzReason
    'Size of the change: why no dz'
  effect.hedgesJ
    'Size of the change: Hedges'' J'
  effect.hedgesGz
    'Size of the change: Hedges'' g'
  effect.gzCiLow
    'Size of the change: g, lower end'
  effect.gzCiHigh
    'Size of the change: g, upper end'
  effect.hedgesReason
    'Size of the change: why no g'
  effect.rankBiserialZerosDropped
    'Size of the change: unchanged pairs dropped'
  effect.rankBiserialPrattNonZero
    'Size of the change: Pratt''s ranks'
  effect.rankBiserialPrattAll
    'Size of the change: Pratt''s ranks, over all'
  effect.reason
    'Size of the change: why none'
  mannWhitneyIfUnpaired.u
    'Mann-Whitney test, as if it were not known who is who: U'
  mannWhitneyIfUnpaired.pExact
    'Mann-Whitney test, as if it were not known who is who: exact p'
  mannWhitneyIfUnpaired.pAsymptotic
    'Mann-Whitney test, as if it were not known who is who: approximate p'
  mannWhitneyIfUnpaired.pAsymptoticCC
    'Mann-Whitney test, as if it were not known who is who: approximate p, corrected'
  mannWhitneyIfUnpaired.rankBiserial
    'Mann-Whitney test, as if it were not known who is who: rank-biserial'
  mannWhitneyIfUnpaired.hodgesLehmannShift
    'Mann-Whitney test, as if it were not known who is who: shift'
  mannWhitneyIfUnpaired.reason
    'Mann-Whitney test, as if it were not known who is who: why none'
  bootstrapBcaMeanDiff.low
    'Bootstrap interval of the mean difference (BCa, 95 %): lower end'
  bootstrapBcaMeanDiff.high
    'Bootstrap interval of the mean difference (BCa, 95 %): upper end'
  bootstrapBcaMeanDiff.acceleration
    'Bootstrap interval of the mean difference (BCa, 95 %): acceleration'
  bootstrapBcaMeanDiff.resamples
    'Bootstrap interval of the mean difference (BCa, 95 %): resamples'
  bootstrapBcaMeanDiff.seed
    'Bootstrap interval of the mean difference (BCa, 95 %): seed'
  bootstrapBcaMeanDiff.reason
    'Bootstrap interval of the mean difference (BCa, 95 %): why none'
  smallestP
    'Pairs: smallest p'
  smallestPReason
    'Pairs: why no smallest p'
  pHolm
    'Adjusted p'
  sensitivity.flagged
    'With six of seven rows: people added'
  sensitivity.n
    'With six of seven rows: Pairs: pairs'
  sensitivity.hodgesLehmann.estimate
    'With six of seven rows: Typical change (Hodges-Lehmann): estimate'
  sensitivity.wilcoxonPratt.pExact
    'With six of seven rows: Wilcoxon signed-rank test, unchanged pairs ranked by Pratt''s rule: exact p'
  leftovers.beforeOnly
    'Left over before'
  leftovers.afterOnly
    'Left over after'
  sentence
    'In a sentence'
  limit
    'Limit'.

VALUE LABELS
  outcome
    1 'Confidence in speaking honestly'
    2 'Picture of how juniors see me'
    3 'Understanding of the role'
    4 'Importance of hearing from juniors'
    5 'Worry about harm to a relationship'.

VALUE LABELS
  group
    1 'fellows'
    2 'consultants'
    3 'fellows and consultants'.

VALUE LABELS
  primary shown
    1 'yes'
    0 'no'.

VALUE LABELS
  reason
    1 'fewer than k people answered on both occasions'.

VALUE LABELS
  pre.reason post.reason diff.reason hodgesLehmann.reason wilcoxonPratt.reason wilcoxonZerosDropped.reason signTest.reason signFlipMeanDiff.reason
  pairedT.reason effect.dzReason effect.hedgesReason effect.reason mannWhitneyIfUnpaired.reason bootstrapBcaMeanDiff.reason smallestPReason
    1 'there is no pair'
    2 'there is one pair only'
    3 'there are two pairs only'
    4 'no pair changed'
    5 'all differences, or all scores, are equal'
    6 'the scores are too fine to count through'
    7 'the groups are too large to count through'.

VARIABLE LEVEL
  outcome group primary shown reason pre.reason post.reason diff.reason hodgesLehmann.reason wilcoxonPratt.reason wilcoxonZerosDropped.reason signTest.reason
  signFlipMeanDiff.reason pairedT.reason effect.dzReason effect.hedgesReason effect.reason mannWhitneyIfUnpaired.reason bootstrapBcaMeanDiff.reason
  smallestPReason (NOMINAL).
VARIABLE LEVEL
  of people n nZero nPositive nNegative pre.mean pre.sd pre.median pre.min pre.max pre.q1Type7 pre.q3Type7 pre.q1Type6 pre.q3Type6 post.mean post.sd post.median
  post.min post.max post.q1Type7 post.q3Type7 post.q1Type6 post.q3Type6 diff.mean diff.sd diff.median diff.min diff.max diff.q1Type7 diff.q3Type7 diff.q1Type6
  diff.q3Type6 hodgesLehmann.estimate hodgesLehmann.ciLow hodgesLehmann.ciHigh hodgesLehmann.achievedLevel wilcoxonPratt.wPlus wilcoxonPratt.wMinus
  wilcoxonPratt.z wilcoxonPratt.pExact wilcoxonPratt.pAsymptotic wilcoxonZerosDropped.wPlus wilcoxonZerosDropped.wMinus wilcoxonZerosDropped.z
  wilcoxonZerosDropped.pExact wilcoxonZerosDropped.pAsymptotic wilcoxonZerosDropped.pAsymptoticCC signTest.p signFlipMeanDiff.pExact pairedT.t pairedT.df
  pairedT.p pairedT.meanDiff pairedT.ciLow pairedT.ciHigh effect.dz effect.dzCiLow effect.dzCiHigh effect.hedgesJ effect.hedgesGz effect.gzCiLow effect.gzCiHigh
  effect.rankBiserialZerosDropped effect.rankBiserialPrattNonZero effect.rankBiserialPrattAll mannWhitneyIfUnpaired.u mannWhitneyIfUnpaired.pExact
  mannWhitneyIfUnpaired.pAsymptotic mannWhitneyIfUnpaired.pAsymptoticCC mannWhitneyIfUnpaired.rankBiserial mannWhitneyIfUnpaired.hodgesLehmannShift
  bootstrapBcaMeanDiff.low bootstrapBcaMeanDiff.high bootstrapBcaMeanDiff.acceleration bootstrapBcaMeanDiff.resamples bootstrapBcaMeanDiff.seed smallestP pHolm
  sensitivity.flagged sensitivity.n sensitivity.hodgesLehmann.estimate sensitivity.wilcoxonPratt.pExact leftovers.beforeOnly leftovers.afterOnly (SCALE).

SAVE OUTFILE='results.sav'.
