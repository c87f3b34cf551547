import type { FileResult } from '../../lib/collect/receive-files.ts';
import { Tag } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { OUTCOME_TEXT } from './outcome-text.ts';

/** What became of each file, in an order that tells nothing, and never with how much it held. */
export function FileResults({ results }: { results: readonly FileResult[] }) {
  const { sentence } = useServices();
  return (
    <>
      <table class="table files">
        <caption class="visually-hidden">Files, shuffled</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Result</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result, index) => {
            const { label, tone, meaning } = OUTCOME_TEXT[result.outcome];
            return (
              // Two files may bear one name.
              <tr key={index}>
                <th scope="row">{result.name.replace(/\.age$/i, '')}</th>
                <td>{tone === null ? <Tag>{label}</Tag> : <Tag tone={tone}>{label}</Tag>}</td>
                <td>{result.outcome === 'refused' ? sentence(result.reason) : meaning}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="quiet">Shuffled each time. Dates, sizes and how much a file held are not shown.</p>
    </>
  );
}
