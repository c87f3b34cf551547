import type { ChoiceItem, PointLabels, RowLabels } from './instrument.ts';

/** The rows of CONF and IMPORT. */
export const THEIR_ROWS: RowLabels = [
  'their use of technology',
  'their clinical practice',
  'how they treat and develop juniors',
  'how they manage time',
  'how easy they are to approach',
  'what they do well',
  'what they could do better',
];

/** The rows of AWARE. */
export const YOUR_ROWS: RowLabels = [
  'your use of technology',
  'your clinical practice',
  'how you treat and develop juniors',
  'how you manage time',
  'how easy you are to approach',
  'what you do well',
  'what you could do better',
];

/** 0 to 5 of CONF. */
export const CONFIDENCE: PointLabels = [
  'not at all',
  'slightly',
  'somewhat',
  'fairly',
  'very',
  'completely confident',
];

/** 0 to 5 of AWARE. */
export const PICTURE: PointLabels = [
  'no picture',
  'very hazy',
  'hazy',
  'fairly clear',
  'clear',
  'very clear',
];

/** 0 to 5 of IMPORT. */
export const IMPORTANCE: PointLabels = ['not at all', 'slightly', 'somewhat', 'fairly', 'very', 'essential'];

/** 0 to 5 of ROLE. */
export const UNDERSTANDING: PointLabels = [
  'not at all',
  'slightly',
  'partly',
  'fairly well',
  'well',
  'fully',
];

/** 0 to 5 of CONCERN. */
export const WORRY: PointLabels = ['not at all', 'slightly', 'somewhat', 'fairly', 'very', 'extremely'];

/** 0 to 5 of GRADIENT. */
export const HINDRANCE: PointLabels = [
  'not at all',
  'slightly',
  'somewhat',
  'a lot',
  'very much',
  'completely',
];

/** The three answers to what juniors are expected to say in a domain. */
export const EXPECTATION_OPTIONS: ChoiceItem['options'] = [
  { value: 'mostly-keep', label: 'mostly keep' },
  { value: 'mixed', label: 'mixed' },
  { value: 'mostly-change', label: 'mostly change' },
];
