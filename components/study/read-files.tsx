import { Tag } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { ReadFile } from './use-response-files.ts';

/** What became of each file, in an order that tells nothing. */
export function ReadFiles({ files }: { files: readonly ReadFile[] }) {
  const { sentence } = useServices();
  return (
    <>
      <table class="table read-files">
        <caption class="visually-hidden">Files, shuffled</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Result</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, outcome }, index) => (
            // Two files may bear one name.
            <tr key={index}>
              <th scope="row">{name}</th>
              {outcome === 'opened' && <Fate label="Opened" meaning="In the memory of this page." />}
              {outcome === 'same-again' && <Fate label="Same again" meaning="Counted once." />}
              {outcome !== 'opened' && outcome !== 'same-again' && (
                <Fate label="Refused" refused meaning={sentence(outcome)} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">Shuffled each time. Whose answers a file holds is not shown.</p>
    </>
  );
}

function Fate({ label, refused, meaning }: { label: string; refused?: boolean; meaning: string }) {
  return (
    <>
      <td>{refused ? <Tag tone="danger">{label}</Tag> : <Tag>{label}</Tag>}</td>
      <td>{meaning}</td>
    </>
  );
}
