import type { Response } from '../schema/response.ts';
import type { ShownStatement } from '../schema/study.ts';
import type { StudyText, TextItem } from '../schema/study-text.ts';
import { toBase64Url, utf8 } from '../shared/bytes.ts';
import { inBatches } from '../shared/in-batches.ts';
import { compareText } from '../shared/order.ts';
import { hmacSha256, hmacUnder } from '../vault/hash.ts';

/** Names the one use of this secret, so that the identity's other uses never meet it. */
const SECRET_LABEL = 'upward/study-texts/1';

const ID_BYTES = 16;
const TEXT_ITEMS = ['EXPECT', 'LEARNT', 'CHANGE'] as const;

/** Makes the id of what some words name. */
type IdFrom = (parts: readonly string[]) => Promise<string>;

/** What the texts of a study are made from. */
export interface TextSource {
  /** The responses that count: one for each person and occasion, in the codes they are joined by. */
  readonly responses: readonly Response[];
  /** Statements of released briefs. */
  readonly statements: readonly ShownStatement[];
  /** The study key's identity, from which the ids are made. */
  readonly identity: string;
}

/**
 * The texts that may be coded, in the order of their ids, which follows no person. An id is made from what the text is and
 * says: a corrected answer is another text, whose codes are not those of the first. Empty answers are left out; a
 * statement that two briefs share stands once.
 */
export async function studyTexts({ responses, statements, identity }: TextSource): Promise<StudyText[]> {
  const digest = await hmacUnder(await hmacSha256(utf8(identity), utf8(SECRET_LABEL)));
  const idFrom: IdFrom = async (parts) =>
    toBase64Url((await digest(utf8(JSON.stringify(parts)))).slice(0, ID_BYTES));
  const written = await inBatches(responses, (response) => textsOf(response, idFrom));
  const shown = await inBatches(statements, (statement) => textOfStatement(statement, idFrom));
  const byId = new Map([...written.flat(), ...shown].map((text) => [text.id, text]));
  return [...byId.values()].sort((one, other) => compareText(one.id, other.id));
}

async function textsOf(response: Response, idFrom: IdFrom): Promise<StudyText[]> {
  const { code, role, occasion, texts } = response;
  const unit = await idFrom(['response', role, code, occasion]);
  const written = TEXT_ITEMS.flatMap((item) => {
    const text = texts[item] ?? '';
    return text.trim() === '' ? [] : [{ item, text }];
  });
  return Promise.all(
    written.map(async ({ item, text }) => ({
      id: await idFrom(['text', role, code, occasion, item, text]),
      response: unit,
      person: code,
      role,
      occasion,
      item: item satisfies TextItem,
      text,
    })),
  );
}

async function textOfStatement(
  { domain, kind, statement }: ShownStatement,
  idFrom: IdFrom,
): Promise<StudyText> {
  const id = await idFrom(['statement', domain, kind, statement]);
  const nobody = { person: null, role: null, occasion: null };
  return { id, response: id, ...nobody, item: 'STATEMENT', text: statement };
}
