import { useState } from 'preact/hooks';
import { type ProjectSource, projectQdpx } from '../../lib/export/refi-qda/write-project.ts';
import { Button } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

/** The project that other programs open. */
const PROJECT = 'upward-quotes.qdpx';

/** Saves the chosen quotes with their codes for programs of qualitative analysis. */
export function SaveProject(source: ProjectSource) {
  const { saveFile } = useServices();
  const [told, setTold] = useState('');
  const save = async () => {
    if (source.texts.length === 0) return setTold('Nothing is chosen that may leave. Tick a quote first.');
    saveFile(PROJECT, await projectQdpx(source), 'application/zip');
    setTold(`Saved ${PROJECT}.`);
  };
  return (
    <div class="stack">
      <p>
        <Button kind="quiet" onPress={() => void save()}>
          Save the quotes for QDA programs (REFI-QDA)
        </Button>
      </p>
      <p class="quiet">
        For NVivo, ATLAS.ti, MAXQDA, QualCoder and others: the codebook, each chosen quote with its codes, its
        role, occasion and question. No person, no date.
      </p>
      <p role="status">{told}</p>
    </div>
  );
}
