import { z } from 'zod';
import { Id } from './primitives.ts';
import { RecordClock } from './record-clock.ts';

/**
 * What this computer knows of the person's own folder: each file by its random name, with the record and the version in
 * it, so that a file is opened once. Null for a file that holds nothing of this vault. One a vault and computer.
 */
export const FolderState = z.strictObject({
  files: z.record(z.string().min(1).max(120), z.strictObject({ id: Id, clock: RecordClock }).nullable()),
});
export type FolderState = z.infer<typeof FolderState>;
