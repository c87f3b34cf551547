import type { Items, Scales } from './answers.ts';
import type { Occasion, Role } from './primitives.ts';
import type { Response } from './response.ts';
import type { InstrumentRef } from './round-card.ts';

/** The words for 0 to 5, in that order: every point is labelled. */
export type PointLabels = readonly [string, string, string, string, string, string];

/** The words for the seven domains, in the study's order. */
export type RowLabels = readonly [string, string, string, string, string, string, string];

/** One role asked on one occasion, in these words. */
export interface Asking {
  readonly role: Role;
  readonly occasion: Occasion;
  readonly stem: string;
  /** True where only a person who has had a one-to-one can answer. */
  readonly afterSession: boolean;
}

interface Asked {
  readonly asked: readonly Asking[];
}

/** Seven rows of 0 to 5, one a domain. */
export interface ScaleItem extends Asked {
  readonly kind: 'scale';
  readonly id: keyof Scales;
  readonly rows: RowLabels;
  readonly points: PointLabels;
}

/** A single row of 0 to 5. */
export interface PointsItem extends Asked {
  readonly kind: 'points';
  readonly id: 'ROLE' | 'CONCERN' | 'GRADIENT';
  readonly points: PointLabels;
}

/** One of a few named answers; `value` is what a response holds. */
export interface ChoiceItem extends Asked {
  readonly kind: 'choice';
  readonly id: Exclude<keyof Items, PointsItem['id']>;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Free text. */
export interface TextItem extends Asked {
  readonly kind: 'text';
  readonly id: keyof Response['texts'];
}

/** What a consultant expects to be told, one row a predicted domain. */
export interface PredictItem extends Asked {
  readonly kind: 'predict';
  readonly id: 'PREDICT';
}

/** The length of the one-to-one in minutes. */
export interface LengthItem extends Asked {
  readonly kind: 'length';
  readonly id: 'LENGTH';
}

export type InstrumentItem = ScaleItem | PointsItem | ChoiceItem | TextItem | PredictItem | LengthItem;

/** Items shown on one screen. A part whose title is null is headed by the stem of its only item. */
export interface InstrumentPart {
  readonly id: string;
  readonly title: string | null;
  readonly hint: string;
  readonly items: readonly InstrumentItem[];
}

/** A questionnaire as data: changing a word of it is a new version. */
export interface Instrument extends InstrumentRef {
  readonly parts: readonly InstrumentPart[];
}
