import { type RecordClock, tick } from '../schema/record-clock.ts';
import type { RecordVersion } from '../schema/vault-record.ts';

/** What is to be stored under an id; null erases. */
export type Content = RecordVersion['content'];

/** What stands under an id before something is stored there. */
export interface Before {
  readonly clock: RecordClock;
  readonly isDraft: boolean;
}

/** A draft is nobody else's, so it moves no clock; but a record that becomes one again has changed. */
export function clockAfter(before: Before | null, content: Content, computer: string): RecordClock {
  const clock = before?.clock ?? {};
  const isDraft = content?.type === 'draft';
  if (isDraft && (before === null || before.isDraft)) return clock;
  const wasNeverMore = before === null || (before.isDraft && isEmpty(clock));
  return content === null && wasNeverMore ? clock : tick(clock, computer);
}

/** True for what was never more than a draft: no copy elsewhere can know of it. */
export function isEmpty(clock: RecordClock): boolean {
  return Object.keys(clock).length === 0;
}
