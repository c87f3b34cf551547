import { useState } from 'preact/hooks';
import { addCode } from '../../lib/coding/edit-codebook.ts';
import { segmentsUnder } from '../../lib/coding/merge-split.ts';
import { codesAsTree } from '../../lib/schema/codebook.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import { newId } from '../../lib/shared/random.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { TextField } from '../shared/fields.tsx';
import { useServices } from '../shared/services.tsx';
import { useFocusLater } from '../shared/use-focus-later.ts';
import { CodeForm } from './code-form.tsx';
import { SaveCodebook } from './codebook-files.tsx';
import type { LeavingPartProps } from './coding-part.ts';
import { DecideFirst } from './decide-first.tsx';
import { countOf } from './text-words.ts';
import type { CodingDesk } from './use-coding-desk.ts';
import { useToldOf } from './use-told-of.ts';

interface CodebookViewProps extends LeavingPartProps {
  readonly desk: CodingDesk;
}

/** The codebook as a tree: what each code is for and how often it stands; one at a time is changed. */
export function CodebookView({ desk, coding, texts, names, onCoding }: CodebookViewProps) {
  const { root, focusOn } = useFocusLater();
  const editable = coding.state === 'open';
  const [chosen, setChosen] = useState<string | null>(null);
  const { told, tell } = useToldOf(coding);
  const open = (id: string) => {
    setChosen(id);
    tell('');
    focusOn('.code-form input');
  };
  const close = (id: string | null) => {
    setChosen(null);
    focusOn(id === null ? '.codebook button' : `[data-code="${id}"] button`);
  };
  const change = (next: Coding, line: string) => {
    onCoding(next);
    tell(line, next);
    if (chosen !== null && !next.codebook.some(({ id }) => id === chosen)) close(null);
  };
  return (
    <div class="stack--wide" ref={root} tabIndex={-1}>
      {coding.agreed !== null && editable && <DecideFirst {...{ desk, coding, texts }} />}
      <p role="status">{told}</p>
      <ul class="codebook">
        {codesAsTree(coding.codebook).map(({ code, depth }) => (
          <li key={code.id} data-code={code.id} style={{ paddingLeft: `${depth * 24}px` }}>
            <div class="codebook__line">
              <span class="code-name">{code.name}</span>
              <span class="quiet">{countOf(segmentsUnder(coding, code.id), 'segment')}</span>
              {editable && chosen !== code.id && (
                <TextButton onPress={() => open(code.id)}>
                  Change<span class="visually-hidden"> {code.name}</span>
                </TextButton>
              )}
            </div>
            {code.about !== '' && <p class="quiet">{code.about}</p>}
            {editable && chosen === code.id && (
              <CodeForm {...{ code, coding, texts }} onChange={change} onClose={() => close(code.id)} />
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
