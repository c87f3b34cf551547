import { type Bundle, encodeBundle } from '../schema/bundle.ts';
import { type Bytes, utf8 } from '../shared/bytes.ts';
import { sealTo } from '../vault/sealed-file.ts';

/** Seals a bundle to the lead as an ordinary age file, which the stock `age` command opens too. */
export function sealBundle(bundle: Bundle, recipient: string): Promise<Bytes> {
  return sealTo(recipient, utf8(encodeBundle(bundle)));
}
