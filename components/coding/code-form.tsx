import { useState } from 'preact/hooks';
import { describeCode, moveCode, removeCode } from '../../lib/coding/edit-codebook.ts';
import { mergeCodes, segmentsUnder } from '../../lib/coding/merge-split.ts';
import { CODE_ABOUT_LENGTH, codesAsTree, type ThemeCode } from '../../lib/schema/codebook.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { LongField, SelectField, TextField } from '../shared/fields.tsx';
import { useServices } from '../shared/services.tsx';
import { SplitForm } from './split-form.tsx';
import { countOf } from './text-words.ts';

export interface CodeFormProps {
  readonly code: ThemeCode;
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  /** Takes the changed coding, and what is said of the change. */
  readonly onChange: (next: Coding, line: string) => void;
  readonly onClose: () => void;
}

/** Changes one code: its name and what it is for, its place; merges, splits or removes it. */
export function CodeForm(props: CodeFormProps) {
  const { code, coding, onChange, onClose } = props;
  const { sentence } = useServices();
  const [name, setName] = useState(code.name);
  const [about, setAbout] = useState(code.about);
  const [parent, setParent] = useState(code.parent ?? '');
  const [error, setError] = useState<string | null>(null);
  const save = () => {
    const described = describeCode(coding, { id: code.id, name, about });
    const saved = described.ok
      ? moveCode(described.value, { id: code.id, parent: parent === '' ? null : parent })
      : described;
    if (!saved.ok) return setError(sentence(saved.refusal));
    onChange(saved.value, `Saved: ${name.trim()}.`);
    onClose();
  };
  const remove = () => {
    const removed = removeCode(coding, code.id);
    if (!removed.ok) return setError(sentence(removed.refusal));
    onChange(removed.value, `Removed: ${code.name}.`);
  };
  const others = codesAsTree(coding.codebook).filter((each) => each.code.id !== code.id);
  return (
    <div class="code-form">
      <form
        noValidate
        class="stack--wide"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField label="Name" value={name} onValue={setName} error={error} />
        <LongField
          label="What it is for"
          hint="When it is given and when not, so that a second coder gives it alike."
          value={about}
          longest={CODE_ABOUT_LENGTH}
          onValue={setAbout}
        />
        <SelectField
          label="Stands under"
          value={parent}
          choices={[['', 'no other code'], ...others.map((each) => [each.code.id, each.code.name] as const)]}
          onValue={setParent}
        />
        <p class="row row--wrap">
          <Button submit>Save the code</Button>
          <TextButton onPress={onClose}>Cancel</TextButton>
          <TextButton danger onPress={remove}>
            Remove the code
          </TextButton>
        </p>
      </form>
      <MergeForm {...props} />
      <SplitForm {...props} />
    </div>
  );
}

function MergeForm({ code, coding, onChange }: CodeFormProps) {
  const { sentence } = useServices();
  const [into, setInto] = useState('');
  const [error, setError] = useState<string | null>(null);
  const others = codesAsTree(coding.codebook).filter((each) => each.code.id !== code.id && each.code.codable);
  const merge = () => {
    const other = coding.codebook.find(({ id }) => id === into);
    if (other === undefined) return setError(sentence('no-code-chosen'));
    const line = `Merged into ${other.name}: ${countOf(segmentsUnder(coding, code.id), 'segment')} of ${code.name}.`;
    onChange(mergeCodes(coding, { from: code.id, into }), line);
  };
  return (
    <div class="code-form__part">
      <SelectField
        label="Merge into"
        hint="All its segments stand under the other code then, and this one is gone."
        value={into}
        error={error}
        choices={[['', 'choose a code'], ...others.map((each) => [each.code.id, each.code.name] as const)]}
        onValue={setInto}
      />
      <Button kind="quiet" onPress={merge}>
        Merge
      </Button>
    </div>
  );
}
