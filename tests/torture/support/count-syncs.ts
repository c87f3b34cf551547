import { join } from 'node:path';
import type { SidePanel } from '../../e2e/pages/side-panel.ts';
import type { Profile } from '../../e2e/support/profile.ts';
import { type Acknowledgement, saveAndTime } from './acknowledged.ts';
import { sentenceOf } from './sentences.ts';
import { pathIn, readTrace } from './strace.ts';

/** The calls that bring written bytes to the disk. */
export const SYNC_CALLS = ['fsync', 'fdatasync'] as const;

/** Saves `unlocked` observations in the open panel, then locks it and saves `locked` more. */
export async function saveSome(
  panel: SidePanel,
  { unlocked, locked }: { readonly unlocked: number; readonly locked: number },
): Promise<readonly Acknowledgement[]> {
  const acknowledged: Acknowledgement[] = [];
  for (let count = 1; count <= unlocked + locked; count += 1) {
    if (count === unlocked + 1) await panel.lock();
    const log = await panel.openLog();
    await log.fill({ text: sentenceOf(count) });
    acknowledged.push(await saveAndTime(panel));
  }
  return acknowledged;
}

/** When syncs of files below a profile's databases had ended, from a trace of the whole browser. */
export async function syncsIn(trace: string, profile: Profile): Promise<readonly number[]> {
  const databases = join(profile.folder, 'Default', 'IndexedDB');
  const syncs: number[] = [];
  for await (const told of readTrace(trace, (line) => /^f(data)?sync\(/.test(line))) {
    if ('ended' in told && pathIn(told.ended.inside)?.startsWith(databases)) syncs.push(told.ended.ended);
  }
  return syncs;
}

/** How many saves had a sync of their own between being asked for and being acknowledged. */
export function saidAfterSync(acknowledged: readonly Acknowledgement[], syncs: readonly number[]): number {
  return acknowledged.filter(({ from, to }) => syncs.some((at) => at >= from && at <= to + 1)).length;
}
