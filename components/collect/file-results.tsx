import type { FileResult } from '../../lib/collect/receive-files.ts';
import { FileTable } from '../shared/file-table.tsx';
import { useServices } from '../shared/services.tsx';
import { OUTCOME_TEXT } from './outcome-text.ts';

/** What became of each file, in an order that tells nothing, and never with how much it held. */
export function FileResults({ results }: { results: readonly FileResult[] }) {
  const { sentence } = useServices();
  const fates = results.map((result) => {
    const text = OUTCOME_TEXT[result.outcome];
    const meaning = result.outcome === 'refused' ? sentence(result.reason) : text.meaning;
    return { ...text, name: result.name.replace(/\.age$/i, ''), meaning };
  });
  return (
    <>
      <FileTable files={fates} />
      <p class="quiet">Shuffled each time. Dates, sizes and how much a file held are not shown.</p>
    </>
  );
}
