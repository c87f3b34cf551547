import { type Items, PREDICTED_DOMAINS, type Scales } from '../schema/answers.ts';
import { DOMAIN_TEXT } from '../schema/domain-text.ts';
import type { InstrumentItem, PointLabels } from '../schema/instrument.ts';
import type { Response } from '../schema/response.ts';
import { EXPECTATION_OPTIONS } from '../schema/upward-q-1-labels.ts';

/** Where in a response an answer goes; `row` counts from 0 in the order of the domains. */
export type AnswerPlace =
  | { readonly field: 'scales'; readonly id: keyof Scales; readonly row: number }
  | { readonly field: 'items'; readonly id: keyof Items }
  | { readonly field: 'texts'; readonly id: keyof Response['texts'] }
  | { readonly field: 'predict'; readonly row: number }
  | { readonly field: 'lengthMinutes' };

interface QuestionBase {
  /** Unique in a questionnaire; letters, digits and hyphens, so that it may be an element's id. */
  readonly key: string;
  readonly label: string;
  readonly place: AnswerPlace;
}

/** One line a person answers. Every kind but `text` must be answered, if only with "cannot say". */
export type Question =
  | (QuestionBase & { readonly kind: 'points'; readonly points: PointLabels })
  | (QuestionBase & {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    })
  | (QuestionBase & { readonly kind: 'minutes' })
  | (QuestionBase & { readonly kind: 'text' });

/** The questions an item is made of, asked in the words of `stem`: one, or one a row. */
export function questionsOf(item: InstrumentItem, stem: string): Question[] {
  const single = { key: item.id, label: stem };
  switch (item.kind) {
    case 'scale':
      return item.rows.map((label, row) => ({
        kind: 'points',
        key: `${item.id}-${row + 1}`,
        label,
        points: item.points,
        place: { field: 'scales', id: item.id, row },
      }));
    case 'predict':
      return PREDICTED_DOMAINS.map((domain, row) => ({
        kind: 'choice',
        key: `${item.id}-${row + 1}`,
        label: DOMAIN_TEXT[domain].label,
        options: EXPECTATION_OPTIONS,
        place: { field: 'predict', row },
      }));
    case 'points':
      return [{ ...single, kind: 'points', points: item.points, place: { field: 'items', id: item.id } }];
    case 'choice':
      return [{ ...single, kind: 'choice', options: item.options, place: { field: 'items', id: item.id } }];
    case 'length':
      return [{ ...single, kind: 'minutes', place: { field: 'lengthMinutes' } }];
    case 'text':
      return [{ ...single, key: `${item.id}-text`, kind: 'text', place: { field: 'texts', id: item.id } }];
  }
}
