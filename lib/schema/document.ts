import { z } from 'zod';
import { fromUtf8 } from '../shared/bytes.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import type { FileRefusal, Refusal } from './refusal.ts';

/** What a file format needs to be told apart: its name, the newest version known here, and its schema. */
export interface DocumentFormat<Value> {
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodType<Value>;
  /** The reason given for text that is not this format at all. */
  readonly otherwise: FileRefusal;
}

const Header = z.looseObject({ format: z.string(), version: z.int() });

/**
 * Parses the JSON text of a file of ours. Refused are, in this order: text that is no JSON or another format
 * (`otherwise`), a higher version (`newer-version`), a key that the schema does not name (`unknown-key`), any other
 * departure from the schema (`damaged`). The last two carry the path.
 */
export function parseDocument<Value>(text: string, kind: DocumentFormat<Value>): Result<Value, Refusal> {
  const content = parseJson(text);
  const header = Header.safeParse(content);
  if (!header.success || header.data.format !== kind.format) return refused({ reason: kind.otherwise });
  if (header.data.version > kind.version) return refused({ reason: 'newer-version' });
  const parsed = kind.schema.safeParse(content);
  return parsed.success ? ok(parsed.data) : refused(refusalOf(parsed.error));
}

/** Parses a file of ours from its bytes, as `parseDocument` does; bytes that are no UTF-8 are refused as `otherwise`. */
export function parseDocumentBytes<Value>(
  bytes: Uint8Array,
  kind: DocumentFormat<Value>,
): Result<Value, Refusal> {
  const text = decode(bytes);
  return text === null ? refused({ reason: kind.otherwise }) : parseDocument(text, kind);
}

/** Parses JSON; null where the text is none, which no schema of ours accepts at the top. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refusalOf(error: z.ZodError): Refusal {
  const unknown = error.issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown) return { reason: 'unknown-key', path: [...unknown.path, unknown.keys[0]].join('.') };
  return { reason: 'damaged', path: error.issues[0]?.path.join('.') ?? '' };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
}
