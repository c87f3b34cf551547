import { useRecords } from '../shared/use-vault.ts';
import type { useCapture } from './use-capture.ts';

/** What can be done about drafts from the foot of the log: drop the one in the form, or go on with another that is kept. */
export function useDraftAction(capture: ReturnType<typeof useCapture>) {
  const drafts = useRecords('draft');
  if (capture.form.text !== '') return { label: 'Discard', onPress: () => void capture.discard() };
  const kept = drafts?.ok ? drafts.value.filter(({ id }) => id !== capture.draftId).length : 0;
  if (kept === 0) return null;
  const label = kept === 1 ? 'Go on with a draft' : `Go on with one of ${kept} drafts`;
  return { label, onPress: () => void capture.bringBack() };
}
