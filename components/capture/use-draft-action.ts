import { useState } from 'preact/hooks';
import { useRecords } from '../shared/use-vault.ts';
import type { useCapture } from './use-capture.ts';

/**
 * What can be done from the foot of the log: drop the draft in the form, or go on with another that is kept; while locked,
 * and for a text that is nobody's yet, turn to another vault.
 */
export function useDraftAction(
  capture: ReturnType<typeof useCapture>,
  { locked, onSwitch }: { readonly locked: boolean; readonly onSwitch: () => void },
) {
  const drafts = useRecords('draft');
  // How many drafts there were when none could be taken up.
  const [elsewhere, setElsewhere] = useState(0);
  const goOn = async (kept: number) => {
    if (!(await capture.bringBack())) setElsewhere(kept);
  };
  if (capture.waits !== null) return null;
  if (locked && (capture.form.text === '' || !capture.isOwned()))
    return { label: 'Not yours? Switch', onPress: onSwitch };
  if (capture.form.text !== '') return { label: 'Discard', onPress: () => void capture.discard() };
  const kept = drafts?.ok
    ? drafts.value.filter(({ id, value }) => id !== capture.draftId && value.edits === undefined).length
    : 0;
  if (kept === 0) return null;
  if (elsewhere === kept)
    return { label: 'Its draft is open in another panel', onPress: () => setElsewhere(0) };
  const label = kept === 1 ? 'Go on with a draft' : `Go on with one of ${kept} drafts`;
  return { label, onPress: () => void goOn(kept) };
}
