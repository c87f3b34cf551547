/** A code of a list, with its words; `extension` holds its number where the list is a scale of points. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
  readonly extension?: readonly { readonly url: string; readonly valueDecimal: number }[];
}

/** One answer, as R4 has it: exactly one `value[x]`. */
export type Answer =
  | { readonly valueCoding: Coding }
  | { readonly valueString: string }
  | { readonly valueBoolean: boolean };

/** A condition under which an item is asked. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: '=' | '!=';
  readonly answerCoding: Coding;
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly code?: readonly Coding[];
  readonly text: string;
  readonly type: 'group' | 'display' | 'boolean' | 'integer' | 'string' | 'text' | 'choice';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all';
  readonly required?: true;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}

/** The part of R4's Questionnaire that is used here. */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly description: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseItem {
  readonly linkId: string;
  readonly answer?: readonly Answer[];
  readonly item?: readonly ResponseItem[];
}

/** The part of R4's QuestionnaireResponse that is used here: no subject, no author, no identifier and no date. */
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id: string;
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly item: readonly ResponseItem[];
}

/** Responses in one file. R4 has no empty list, so that `entry` is absent where there are none. */
export interface ResponseBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: QuestionnaireResponse }[];
}
