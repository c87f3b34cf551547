import { useState } from 'preact/hooks';
import { splitCode } from '../../lib/coding/merge-split.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { newId } from '../../lib/shared/random.ts';
import { Button } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { TextField } from '../shared/fields.tsx';
import { MoreOf } from '../shared/more-of.tsx';
import { useServices } from '../shared/services.tsx';
import { useSomeOf } from '../shared/use-some-of.ts';
import type { CodeFormProps } from './code-form.tsx';
import { countOf, firstWords } from './text-words.ts';

/** Splits a code in two: the segments that are ticked go over to the new one. */
export function SplitForm({ code, coding, texts, onChange }: CodeFormProps) {
  const { random, sentence } = useServices();
  const [name, setName] = useState('');
  const [over, setOver] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const segments = isOpen ? segmentsOf(coding, texts, code.id) : [];
  const { some, left, showMore } = useSomeOf(segments);
  const split = () => {
    const done = splitCode(coding, { code: code.id, id: newId(random), name, segments: over });
    setError(done.ok ? null : sentence(done.refusal));
    if (!done.ok) return;
    onChange(done.value, `Split: ${countOf(over.size, 'segment')} of ${code.name} now under ${name.trim()}.`);
    setName('');
    setOver(new Set());
  };
  return (
    <details class="details code-form__part" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Split this code</summary>
      <div class="stack--wide">
        <TextField label="Name of the new code" value={name} onValue={setName} error={error} />
        <fieldset>
          <legend class="label">Segments that go over to it</legend>
          <div class="stack">
            {some.map(({ id, words }) => (
              <Tick
                key={id}
                label={`“${firstWords(words)}”`}
                checked={over.has(id)}
                onValue={(checked) => setOver((earlier) => withMember(earlier, id, checked))}
              />
            ))}
          </div>
        </fieldset>
        <MoreOf left={left} showMore={showMore} of="the segments" />
        <p>
          <Button kind="quiet" onPress={split}>
            Split
          </Button>
        </p>
      </div>
    </details>
  );
}

/** The segments under a code, with their words where the text is open. */
function segmentsOf(coding: Coding, texts: readonly StudyText[], code: string) {
  const byId = new Map(texts.map(({ id, text }) => [id, text]));
  return coding.texts.flatMap(({ text, segments }) =>
    segments
      .filter(({ codes }) => codes.includes(code))
      .map(({ id, start, end }) => ({
        id,
        words: byId.get(text)?.slice(start, end) ?? 'words of a text that is not open',
      })),
  );
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(member);
  else next.delete(member);
  return next;
}
