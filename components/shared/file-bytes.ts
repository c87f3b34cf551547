import type { FileRefusal } from '../../lib/schema/refusal.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { ok, type Result, refused } from '../../lib/shared/result.ts';

/** The bytes of a chosen file; `damaged` where the computer cannot read it any more. */
export async function bytesOf(file: File): Promise<Result<Bytes, { readonly reason: FileRefusal }>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused({ reason: 'damaged' });
  }
}
