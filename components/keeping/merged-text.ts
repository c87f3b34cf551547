import type { Merged } from '../../lib/store/merge-records.ts';

/** What a restored backup brought, in plain words, one sentence each. */
export function mergedText({ added, changed, erased, twice }: Merged): string {
  const sentences = [
    added > 0 && `${counted(added)} came in new.`,
    changed > 0 && `${counted(changed)} became newer.`,
    erased > 0 && `${counted(erased)} went, since erased elsewhere.`,
    twice > 0 && `${twice} ${twice === 1 ? 'was' : 'were'} changed both here and there: both are kept.`,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0
    ? 'Everything in it was here already. Nothing was changed.'
    : sentences.join(' ');
}

function counted(records: number): string {
  return records === 1 ? '1 entry' : `${records} entries`;
}
