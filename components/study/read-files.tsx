import { FileTable } from '../shared/file-table.tsx';
import { useServices } from '../shared/services.tsx';
import type { ReadFile } from './use-study-files.ts';

/** What became of each file, in an order that tells nothing. */
export function ReadFiles({ files }: { files: readonly ReadFile[] }) {
  const { sentence } = useServices();
  return (
    <>
      <FileTable files={files.map(({ name, outcome }) => ({ name, ...fateOf(outcome, sentence) }))} />
      <p class="quiet">Shuffled each time. Whose answers a file holds is not shown.</p>
    </>
  );
}

function fateOf(outcome: ReadFile['outcome'], sentence: ReturnType<typeof useServices>['sentence']) {
  if (outcome === 'opened') return { label: 'Opened', tone: null, meaning: 'In the memory of this page.' };
  if (outcome === 'beside')
    return { label: 'Not needed', tone: null, meaning: 'Stands beside a dataset and holds nothing more.' };
  if (outcome === 'same-again') return { label: 'Same again', tone: null, meaning: 'Counted once.' };
  return { label: 'Refused', tone: 'danger' as const, meaning: sentence(outcome) };
}
