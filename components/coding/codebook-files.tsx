import { useState } from 'preact/hooks';
import { publicCodebook } from '../../lib/export/public-codebook.ts';
import { codebookQdc } from '../../lib/export/refi-qda/write-codebook.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { TextButton } from '../shared/button.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { useServices } from '../shared/services.tsx';

/** Begins from the codebook of a file, of this program or another. */
export function BeginFromFile({ onCodebook }: { readonly onCodebook: (codebook: Codebook) => void }) {
  const { sentence } = useServices();
  const [refusal, setRefusal] = useState<FileRefusal | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    // The readers of XML and CSV come only with the first such file.
    const { LARGEST_CODEBOOK, readCodebookFile } = await import('../../lib/export/read-codebook-file.ts');
    const bytes = await readWhole(file, LARGEST_CODEBOOK);
    if (!bytes.ok) return setRefusal(bytes.refusal);
    const read = await readCodebookFile(bytes.value);
    setRefusal(read.ok ? null : read.refusal.reason);
    if (read.ok) onCodebook(read.value);
  };
  return (
    <FileDrop
      label="Or begin from a codebook of your own"
      hint="A REFI-QDA codebook (.qdc), or a CSV of Taguette. The second coder needs the same one."
      accept=".qdc,.csv"
      error={refusal && sentence(refusal)}
      onFiles={(files) => void take(files)}
    />
  );
}

/** Saves the codebook for the second coder, and for other programs. */
export function SaveCodebook({
  codebook,
  names,
}: {
  readonly codebook: Codebook;
  readonly names: readonly string[];
}) {
  const { saveFile } = useServices();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (name: string, content: string, type: string) => {
    saveFile(name, content, type);
    setSaved(name);
  };
  const saveCsv = async () => {
    const { taguetteCsv } = await import('../../lib/export/taguette/taguette-csv.ts');
    save('upward-codebook.csv', taguetteCsv(publicCodebook(codebook, names)), 'text/csv');
  };
  return (
    <div class="stack">
      <p class="row row--wrap">
        <TextButton
          onPress={() =>
            save('upward-codebook.qdc', codebookQdc(publicCodebook(codebook, names)), 'application/xml')
          }
        >
          Save the codebook (REFI-QDA)
        </TextButton>
        <TextButton onPress={() => void saveCsv()}>Save it for Taguette (CSV)</TextButton>
      </p>
      <p class="quiet">
        Give it to the second coder before either of you changes it. It holds names and descriptions of codes,
        without identifiers that are found, and no text.
      </p>
      <p role="status">{saved && `Saved ${saved}.`}</p>
    </div>
  );
}
