* Reads data/answers.csv with its labels and saves answers.sav beside this file.
* Run it from its own folder, as INSERT FILE="C:/study/answers.sps" CD=YES does.

SET DECIMAL=DOT.

GET DATA /TYPE=TXT /FILE='data/answers.csv' /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED /DELCASE=LINE /DELIMITERS=',' /QUALIFIER='"' /FIRSTCASE=2
  /VARIABLES=
  person A10
  role_text A10
  site A1
  occasion_text A2
  skipped_text A5
  cannot_say A18
  CONF_technology F1.0
  CONF_clinical_practice F1.0
  CONF_juniors F1.0
  CONF_time_management F1.0
  CONF_approachability F1.0
  CONF_strengths F1.0
  CONF_improvement F1.0
  CONF_total F2.0
  AWARE_technology F1.0
  AWARE_clinical_practice F1.0
  AWARE_juniors F1.0
  AWARE_time_management F1.0
  AWARE_approachability F1.0
  AWARE_strengths F1.0
  AWARE_improvement F1.0
  AWARE_total F2.0
  IMPORT_technology F1.0
  IMPORT_clinical_practice F1.0
  IMPORT_juniors F1.0
  IMPORT_time_management F1.0
  IMPORT_approachability F1.0
  IMPORT_strengths F1.0
  IMPORT_improvement F1.0
  IMPORT_total F2.0
  ROLE_item F1.0
  CONCERN F1.0
  CONCERN_D_text A13
  GRADIENT F1.0
  EXPER_text A9
  TIME_text A14
  USEFUL_text A6
  CHANGE_text A10
  RELATE_text A8
  DONE_text A4
  NOTICED_text A6
  PREDICT_technology_text A13
  PREDICT_clinical_practice_text A13
  PREDICT_juniors_text A13
  PREDICT_time_management_text A13
  PREDICT_approachability_text A13.

RECODE role_text
  ('fellow'=1) ('consultant'=2)
  INTO role.

RECODE occasion_text
  ('T0'=0) ('T1'=1) ('T2'=2)
  INTO occasion.

RECODE skipped_text
  ('TRUE'=1) ('FALSE'=0)
  INTO skipped.

RECODE CONCERN_D_text
  ('much-less'=1) ('a-little-less'=2) ('the-same'=3) ('a-little-more'=4) ('much-more'=5)
  INTO CONCERN_D.

RECODE EXPER_text
  ('poor'=1) ('fair'=2) ('good'=3) ('excellent'=4)
  INTO EXPER.

RECODE TIME_text
  ('far-too-little'=1) ('a-little-short'=2) ('about-right'=3) ('a-little-long'=4) ('far-too-long'=5)
  INTO TIME.

RECODE USEFUL_text
  ('no'=1) ('partly'=2) ('yes'=3)
  INTO USEFUL.

RECODE CHANGE_text
  ('no'=1) ('unsure'=2) ('probably'=3) ('definitely'=4)
  INTO CHANGE.

RECODE RELATE_text
  ('worse'=1) ('the-same'=2) ('better'=3)
  INTO RELATE.

RECODE DONE_text
  ('none'=1) ('some'=2) ('most'=3) ('all'=4)
  INTO DONE.

RECODE NOTICED_text
  ('no'=1) ('unsure'=2) ('yes'=3)
  INTO NOTICED.

RECODE PREDICT_technology_text
  ('mostly-keep'=1) ('mixed'=2) ('mostly-change'=3)
  INTO PREDICT_technology.

RECODE PREDICT_clinical_practice_text
  ('mostly-keep'=1) ('mixed'=2) ('mostly-change'=3)
  INTO PREDICT_clinical_practice.

RECODE PREDICT_juniors_text
  ('mostly-keep'=1) ('mixed'=2) ('mostly-change'=3)
  INTO PREDICT_juniors.

RECODE PREDICT_time_management_text
  ('mostly-keep'=1) ('mixed'=2) ('mostly-change'=3)
  INTO PREDICT_time_management.

RECODE PREDICT_approachability_text
  ('mostly-keep'=1) ('mixed'=2) ('mostly-change'=3)
  INTO PREDICT_approachability.

STRING #unsaid (A20).
COMPUTE #unsaid = CONCAT(' ', cannot_say).
IF (INDEX(#unsaid, ' CONF_technology ') > 0) CONF_technology = 9.
IF (INDEX(#unsaid, ' CONF_clinical_practice ') > 0) CONF_clinical_practice = 9.
IF (INDEX(#unsaid, ' CONF_juniors ') > 0) CONF_juniors = 9.
IF (INDEX(#unsaid, ' CONF_time_management ') > 0) CONF_time_management = 9.
IF (INDEX(#unsaid, ' CONF_approachability ') > 0) CONF_approachability = 9.
IF (INDEX(#unsaid, ' CONF_strengths ') > 0) CONF_strengths = 9.
IF (INDEX(#unsaid, ' CONF_improvement ') > 0) CONF_improvement = 9.
IF (INDEX(#unsaid, ' AWARE_technology ') > 0) AWARE_technology = 9.
IF (INDEX(#unsaid, ' AWARE_clinical_practice ') > 0) AWARE_clinical_practice = 9.
IF (INDEX(#unsaid, ' AWARE_juniors ') > 0) AWARE_juniors = 9.
IF (INDEX(#unsaid, ' AWARE_time_management ') > 0) AWARE_time_management = 9.
IF (INDEX(#unsaid, ' AWARE_approachability ') > 0) AWARE_approachability = 9.
IF (INDEX(#unsaid, ' AWARE_strengths ') > 0) AWARE_strengths = 9.
IF (INDEX(#unsaid, ' AWARE_improvement ') > 0) AWARE_improvement = 9.
IF (INDEX(#unsaid, ' IMPORT_technology ') > 0) IMPORT_technology = 9.
IF (INDEX(#unsaid, ' IMPORT_clinical_practice ') > 0) IMPORT_clinical_practice = 9.
IF (INDEX(#unsaid, ' IMPORT_juniors ') > 0) IMPORT_juniors = 9.
IF (INDEX(#unsaid, ' IMPORT_time_management ') > 0) IMPORT_time_management = 9.
IF (INDEX(#unsaid, ' IMPORT_approachability ') > 0) IMPORT_approachability = 9.
IF (INDEX(#unsaid, ' IMPORT_strengths ') > 0) IMPORT_strengths = 9.
IF (INDEX(#unsaid, ' IMPORT_improvement ') > 0) IMPORT_improvement = 9.
IF (INDEX(#unsaid, ' ROLE_item ') > 0) ROLE_item = 9.
IF (INDEX(#unsaid, ' CONCERN ') > 0) CONCERN = 9.
IF (INDEX(#unsaid, ' CONCERN_D ') > 0) CONCERN_D = 9.
IF (INDEX(#unsaid, ' GRADIENT ') > 0) GRADIENT = 9.
IF (INDEX(#unsaid, ' EXPER ') > 0) EXPER = 9.
IF (INDEX(#unsaid, ' TIME ') > 0) TIME = 9.
IF (INDEX(#unsaid, ' USEFUL ') > 0) USEFUL = 9.
IF (INDEX(#unsaid, ' CHANGE ') > 0) CHANGE = 9.
IF (INDEX(#unsaid, ' RELATE ') > 0) RELATE = 9.
IF (INDEX(#unsaid, ' DONE ') > 0) DONE = 9.
IF (INDEX(#unsaid, ' NOTICED ') > 0) NOTICED = 9.
IF (INDEX(#unsaid, ' PREDICT_technology ') > 0) PREDICT_technology = 9.
IF (INDEX(#unsaid, ' PREDICT_clinical_practice ') > 0) PREDICT_clinical_practice = 9.
IF (INDEX(#unsaid, ' PREDICT_juniors ') > 0) PREDICT_juniors = 9.
IF (INDEX(#unsaid, ' PREDICT_time_management ') > 0) PREDICT_time_management = 9.
IF (INDEX(#unsaid, ' PREDICT_approachability ') > 0) PREDICT_approachability = 9.

ADD FILES FILE=*
  /KEEP=
  person role site occasion skipped cannot_say CONF_technology CONF_clinical_practice CONF_juniors CONF_time_management CONF_approachability CONF_strengths
  CONF_improvement CONF_total AWARE_technology AWARE_clinical_practice AWARE_juniors AWARE_time_management AWARE_approachability AWARE_strengths
  AWARE_improvement AWARE_total IMPORT_technology IMPORT_clinical_practice IMPORT_juniors IMPORT_time_management IMPORT_approachability IMPORT_strengths
  IMPORT_improvement IMPORT_total ROLE_item CONCERN CONCERN_D GRADIENT EXPER TIME USEFUL CHANGE RELATE DONE NOTICED PREDICT_technology PREDICT_clinical_practice
  PREDICT_juniors PREDICT_time_management PREDICT_approachability.

FORMATS
  role occasion skipped CONF_technology CONF_clinical_practice CONF_juniors CONF_time_management CONF_approachability CONF_strengths CONF_improvement
  AWARE_technology AWARE_clinical_practice AWARE_juniors AWARE_time_management AWARE_approachability AWARE_strengths AWARE_improvement IMPORT_technology
  IMPORT_clinical_practice IMPORT_juniors IMPORT_time_management IMPORT_approachability IMPORT_strengths IMPORT_improvement ROLE_item CONCERN CONCERN_D GRADIENT
  EXPER TIME USEFUL CHANGE RELATE DONE NOTICED PREDICT_technology PREDICT_clinical_practice PREDICT_juniors PREDICT_time_management PREDICT_approachability
  (F1.0).
FORMATS
  CONF_total AWARE_total IMPORT_total (F2.0).

VARIABLE LABELS
  person
    'Person'
  role
    'Role'
  site
    'Site'
  occasion
    'Occasion'
  skipped
    'Skipped'
  cannot_say
    'Answered "cannot say"'
  CONF_technology
    'Confidence in speaking honestly: Use of technology'
  CONF_clinical_practice
    'Confidence in speaking honestly: Clinical practice'
  CONF_juniors
    'Confidence in speaking honestly: Approach to juniors'
  CONF_time_management
    'Confidence in speaking honestly: Time management'
  CONF_approachability
    'Confidence in speaking honestly: Approachability'
  CONF_strengths
    'Confidence in speaking honestly: Strengths'
  CONF_improvement
    'Confidence in speaking honestly: Areas for improvement'
  CONF_total
    'Confidence in speaking honestly: total'
  AWARE_technology
    'Picture of how juniors see me: Use of technology'
  AWARE_clinical_practice
    'Picture of how juniors see me: Clinical practice'
  AWARE_juniors
    'Picture of how juniors see me: Approach to juniors'
  AWARE_time_management
    'Picture of how juniors see me: Time management'
  AWARE_approachability
    'Picture of how juniors see me: Approachability'
  AWARE_strengths
    'Picture of how juniors see me: Strengths'
  AWARE_improvement
    'Picture of how juniors see me: Areas for improvement'
  AWARE_total
    'Picture of how juniors see me: total'
  IMPORT_technology
    'Importance of hearing from juniors: Use of technology'
  IMPORT_clinical_practice
    'Importance of hearing from juniors: Clinical practice'
  IMPORT_juniors
    'Importance of hearing from juniors: Approach to juniors'
  IMPORT_time_management
    'Importance of hearing from juniors: Time management'
  IMPORT_approachability
    'Importance of hearing from juniors: Approachability'
  IMPORT_strengths
    'Importance of hearing from juniors: Strengths'
  IMPORT_improvement
    'Importance of hearing from juniors: Areas for improvement'
  IMPORT_total
    'Importance of hearing from juniors: total'
  ROLE_item
    'Understanding of the role'
  CONCERN
    'Worry about harm to a relationship'
  CONCERN_D
    'Worry compared with before the session'
  GRADIENT
    'Hindrance by the difference in seniority'
  EXPER
    'Experience overall'
  TIME
    'Time given'
  USEFUL
    'Usefulness'
  CHANGE
    'Intention to do something differently'
  RELATE
    'Working relationship since the session'
  DONE
    'Done of what was planned'
  NOTICED
    'Difference noticed in consultants'
  PREDICT_technology
    'Expectation of what juniors say: Use of technology'
  PREDICT_clinical_practice
    'Expectation of what juniors say: Clinical practice'
  PREDICT_juniors
    'Expectation of what juniors say: Approach to juniors'
  PREDICT_time_management
    'Expectation of what juniors say: Time management'
  PREDICT_approachability
    'Expectation of what juniors say: Approachability'.

VALUE LABELS
  role
    1 'clinical fellow, who mentors'
    2 'consultant, who is mentored'.

VALUE LABELS
  occasion
    0 'before: the consultant before the brief, the fellow before the first hand-in'
    1 'within 7 days after the one-to-one, or at the close of the round'
    2 '90 days after'.

VALUE LABELS
  skipped
    1 'one part or more was skipped'
    0 'no part was skipped'.

VALUE LABELS
  CONF_technology CONF_clinical_practice CONF_juniors CONF_time_management CONF_approachability CONF_strengths CONF_improvement
    0 'not at all'
    1 'slightly'
    2 'somewhat'
    3 'fairly'
    4 'very'
    5 'completely confident'
    9 'cannot say'.

VALUE LABELS
  AWARE_technology AWARE_clinical_practice AWARE_juniors AWARE_time_management AWARE_approachability AWARE_strengths AWARE_improvement
    0 'no picture'
    1 'very hazy'
    2 'hazy'
    3 'fairly clear'
    4 'clear'
    5 'very clear'
    9 'cannot say'.

VALUE LABELS
  IMPORT_technology IMPORT_clinical_practice IMPORT_juniors IMPORT_time_management IMPORT_approachability IMPORT_strengths IMPORT_improvement
    0 'not at all'
    1 'slightly'
    2 'somewhat'
    3 'fairly'
    4 'very'
    5 'essential'
    9 'cannot say'.

VALUE LABELS
  ROLE_item
    0 'not at all'
    1 'slightly'
    2 'partly'
    3 'fairly well'
    4 'well'
    5 'fully'
    9 'cannot say'.

VALUE LABELS
  CONCERN
    0 'not at all'
    1 'slightly'
    2 'somewhat'
    3 'fairly'
    4 'very'
    5 'extremely'
    9 'cannot say'.

VALUE LABELS
  CONCERN_D
    1 'much less'
    2 'a little less'
    3 'the same'
    4 'a little more'
    5 'much more'
    9 'cannot say'.

VALUE LABELS
  GRADIENT
    0 'not at all'
    1 'slightly'
    2 'somewhat'
    3 'a lot'
    4 'very much'
    5 'completely'
    9 'cannot say'.

VALUE LABELS
  EXPER
    1 'poor'
    2 'fair'
    3 'good'
    4 'excellent'
    9 'cannot say'.

VALUE LABELS
  TIME
    1 'far too little'
    2 'a little short'
    3 'about right'
    4 'a little long'
    5 'far too long'
    9 'cannot say'.

VALUE LABELS
  USEFUL
    1 'no'
    2 'partly'
    3 'yes'
    9 'cannot say'.

VALUE LABELS
  CHANGE
    1 'no'
    2 'unsure'
    3 'probably'
    4 'definitely'
    9 'cannot say'.

VALUE LABELS
  RELATE
    1 'worse'
    2 'the same'
    3 'better'
    9 'cannot say'.

VALUE LABELS
  DONE
    1 'none'
    2 'some'
    3 'most'
    4 'all'
    9 'cannot say'.

VALUE LABELS
  NOTICED
    1 'no'
    2 'unsure'
    3 'yes'
    9 'cannot say'.

VALUE LABELS
  PREDICT_technology PREDICT_clinical_practice PREDICT_juniors PREDICT_time_management PREDICT_approachability
    1 'mostly keep'
    2 'mixed'
    3 'mostly change'
    9 'cannot say'.

MISSING VALUES
  CONF_technology CONF_clinical_practice CONF_juniors CONF_time_management CONF_approachability CONF_strengths CONF_improvement AWARE_technology
  AWARE_clinical_practice AWARE_juniors AWARE_time_management AWARE_approachability AWARE_strengths AWARE_improvement IMPORT_technology IMPORT_clinical_practice
  IMPORT_juniors IMPORT_time_management IMPORT_approachability IMPORT_strengths IMPORT_improvement ROLE_item CONCERN CONCERN_D GRADIENT EXPER TIME USEFUL CHANGE
  RELATE DONE NOTICED PREDICT_technology PREDICT_clinical_practice PREDICT_juniors PREDICT_time_management PREDICT_approachability (9).

VARIABLE LEVEL
  role occasion skipped (NOMINAL).
VARIABLE LEVEL
  CONF_technology CONF_clinical_practice CONF_juniors CONF_time_management CONF_approachability CONF_strengths CONF_improvement AWARE_technology
  AWARE_clinical_practice AWARE_juniors AWARE_time_management AWARE_approachability AWARE_strengths AWARE_improvement IMPORT_technology IMPORT_clinical_practice
  IMPORT_juniors IMPORT_time_management IMPORT_approachability IMPORT_strengths IMPORT_improvement ROLE_item CONCERN CONCERN_D GRADIENT EXPER TIME USEFUL CHANGE
  RELATE DONE NOTICED PREDICT_technology PREDICT_clinical_practice PREDICT_juniors PREDICT_time_management PREDICT_approachability (ORDINAL).
VARIABLE LEVEL
  CONF_total AWARE_total IMPORT_total (SCALE).

SAVE OUTFILE='answers.sav'.
