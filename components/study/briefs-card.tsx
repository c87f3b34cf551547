import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Card } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { WordsField } from '../shared/words-field.tsx';
import type { Briefs } from './use-briefs.ts';

/** Opens briefs that consultants gave the study team, to count what they cover. */
export function BriefsCard({ outlines, open }: Briefs) {
  const { sentence } = useServices();
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async () => {
    if (file === null) return setError('Choose the brief first.');
    const refusal = await open(file, words);
    setError(refusal === null ? null : sentence(refusal));
    if (refusal !== null) return;
    setFile(null);
    setWords('');
  };
  return (
    <Card title="Briefs, if consultants gave them to you">
      <form
        class="stack--wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p class="hint">
          How many points a brief shows in each domain is counted, beside what consultants expected. Its
          statements can be coded with the free text, beside no consultant; they are exported only if you say
          so, and only where they are about three consultants or more. Whose it is stands nowhere, and is used
          to keep that name out of quotes.
        </p>
        <FileDrop
          label={file === null ? 'Drop a brief here' : file.name}
          accept=".age"
          onFiles={([first]) => setFile(first ?? null)}
        />
        <WordsField label="Its six words" value={words} onValue={setWords} error={error} />
        <p>
          <Button kind="quiet" submit>
            Count this brief
          </Button>
        </p>
        <p role="status">{outlines.length > 0 && countText(outlines.length)}</p>
      </form>
    </Card>
  );
}

function countText(briefs: number): string {
  return briefs === 1 ? '1 brief is counted.' : `${briefs} briefs are counted.`;
}
