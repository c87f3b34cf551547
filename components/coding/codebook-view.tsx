import { useState } from 'preact/hooks';
import { addCode } from '../../lib/coding/edit-codebook.ts';
import { segmentsUnder } from '../../lib/coding/merge-split.ts';
import { codesAsTree } from '../../lib/schema/codebook.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { newId } from '../../lib/shared/random.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { CodeForm } from './code-form.tsx';
import { SaveCodebook } from './codebook-files.tsx';
import { countOf } from './text-words.ts';

interface CodebookViewProps {
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  /** False where the coding is locked. */
  readonly editable: boolean;
  /** The names of consultants that are known, which no file may hold. */
  readonly names: readonly string[];
  readonly onCoding: (coding: Coding) => void;
}

/** The codebook as a tree: what each code is for and how often it stands; one at a time is changed. */
export function CodebookView({ coding, texts, editable, names, onCoding }: CodebookViewProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const change = (next: Coding, line: string) => {
    onCoding(next);
    setTold(line);
    if (!next.codebook.some(({ id }) => id === chosen)) setChosen(null);
  };
  return (
    <div class="stack--wide">
      {coding.agreed !== null && editable && (
        <Inset>
          <strong>Decide the differences first.</strong> What is undecided of a code stays out once that code
          is merged into another.
        </Inset>
      )}
      <p role="status">{told}</p>
      <ul class="codebook">
        {codesAsTree(coding.codebook).map(({ code, depth }) => (
          <li key={code.id} style={{ paddingLeft: `${depth * 24}px` }}>
            <div class="codebook__line">
              <span class="code-name">{code.name}</span>
              <span class="quiet">{countOf(segmentsUnder(coding, code.id), 'segment')}</span>
              {editable && chosen !== code.id && (
                <TextButton
                  onPress={() => {
                    setChosen(code.id);
                    setTold('');
                  }}
                >
                  Change<span class="visually-hidden"> {code.name}</span>
                </TextButton>
              )}
            </div>
            {code.about !== '' && <p class="quiet">{code.about}</p>}
            {editable && chosen === code.id && (
              <CodeForm {...{ code, coding, texts }} onChange={change} onClose={() => setChosen(null)} />
            )}
          </li>
        ))}
      </ul>
      {editable && <NewCode coding={coding} onChange={change} />}
      {coding.codebook.length > 0 && <SaveCodebook codebook={coding.codebook} names={names} />}
    </div>
  );
}

interface NewCodeProps {
  readonly coding: Coding;
  readonly onChange: (next: Coding, line: string) => void;
}

function NewCode({ coding, onChange }: NewCodeProps) {
  const { random, sentence } = useServices();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const add = () => {
    const added = addCode(coding, { id: newId(random), name, parent: null });
    setError(added.ok ? null : sentence(added.refusal));
    if (!added.ok) return;
    onChange(added.value, `Added: ${name.trim()}.`);
    setName('');
  };
  return (
    <form
      noValidate
      class="codebook__new"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField label="Add a code" value={name} onValue={setName} error={error} />
      <Button kind="quiet" submit>
        Add
      </Button>
    </form>
  );
}
