import { useMemo, useState } from 'preact/hooks';
import { LARGEST_SEALED_BRIEF, openBrief } from '../../lib/brief/seal-brief.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import { type BriefOutline, outlineOf, type ShownStatement, statementsOf } from '../../lib/schema/study.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { compareText } from '../../lib/shared/order.ts';
import { useServices } from '../shared/services.tsx';

/** The released briefs that the study team was given: counted, and their statements to be coded. */
export interface Briefs {
  readonly outlines: readonly BriefOutline[];
  /** Whose they are, each once: names that no quote may hold. They stand nowhere on the page. */
  readonly names: readonly string[];
  /** What they say, in the order of the domains and words, so that none tells whose brief it is of. */
  readonly statements: readonly ShownStatement[];
  /** Opens one by its words; null, or why it is refused. One consultant’s brief counts once. */
  readonly open: (file: File, words: string) => Promise<FileRefusal | null>;
}

/** Keeps what briefs show as counts, by whose they are, and their statements beside no consultant. */
export function useBriefs(): Briefs {
  const { passphrases } = useServices();
  const [known, setKnown] = useState<ReadonlyMap<string, OpenedBrief>>(new Map());
  const outlines = useMemo(() => [...known.values()].map(({ outline }) => outline), [known]);
  const statements = useMemo(
    () => [...known.values()].flatMap((brief) => brief.statements).sort(byWords),
    [known],
  );
  const open = async (file: File, words: string) => {
    const read = await readWhole(file, LARGEST_SEALED_BRIEF);
    if (!read.ok) return read.refusal;
    const opened = await openBrief(read.value, words, passphrases);
    if (!opened.ok) return opened.refusal.reason;
    const { content } = opened.value;
    const whose = `${content.round.id} ${content.consultant.id}`;
    setKnown((earlier) => new Map([...earlier, [whose, briefRead(content)]]));
    return null;
  };
  const names = useMemo(() => [...new Set([...known.values()].map(({ name }) => name))], [known]);
  return { outlines, names, statements, open };
}

interface OpenedBrief {
  /** In small letters: one consultant may be written in two ways. */
  readonly name: string;
  readonly outline: BriefOutline;
  readonly statements: readonly ShownStatement[];
}

function briefRead(content: BriefContent): OpenedBrief {
  const name = content.consultant.name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return { name, outline: outlineOf(content), statements: statementsOf(content) };
}

function byWords(one: ShownStatement, other: ShownStatement): number {
  return compareText(one.statement, other.statement);
}
