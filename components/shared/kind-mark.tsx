import type { Kind } from '../../lib/schema/domain.ts';

/** A filled disc for keep, an open diamond for change: shape before colour. Words always stand beside it. */
export function KindMark({ kind }: { kind: Kind }) {
  return <span class={kind === 'keep' ? 'mark' : 'mark mark--change'} aria-hidden="true" />;
}
