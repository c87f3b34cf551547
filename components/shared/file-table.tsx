import { Tag, type TagTone } from './layout.tsx';
import { MoreOf } from './more-of.tsx';
import { useSomeOf } from './use-some-of.ts';

/** So many rows stand on the page at first. */
const ROWS = 100;

/** What became of one file. */
export interface FileFate {
  readonly name: string;
  readonly label: string;
  readonly tone: TagTone | null;
  readonly meaning: string;
}

/** What became of each file, in the order given, which tells nothing. */
export function FileTable({ files }: { files: readonly FileFate[] }) {
  const { some, left, showMore } = useSomeOf(files, undefined, ROWS);
  return (
    <>
      <table class="table table--blocks files">
        <caption class="visually-hidden">Files, shuffled</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Result</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {some.map(({ name, label, tone, meaning }, index) => (
            // Two files may bear one name.
            <tr key={index}>
              <th scope="row">{name}</th>
              <td>{tone === null ? <Tag>{label}</Tag> : <Tag tone={tone}>{label}</Tag>}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreOf {...{ left, showMore }} of="the files" />
    </>
  );
}
