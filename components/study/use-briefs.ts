import { useMemo, useState } from 'preact/hooks';
import { LARGEST_SEALED_BRIEF, openBrief } from '../../lib/brief/seal-brief.ts';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import { type BriefOutline, outlineOf } from '../../lib/schema/study.ts';
import { readWhole } from '../../lib/shared/chosen-file.ts';
import { useServices } from '../shared/services.tsx';

/** The released briefs that the study team was given: counted, never kept. */
export interface Briefs {
  readonly outlines: readonly BriefOutline[];
  /** Opens one by its words; null, or why it is refused. One consultant’s brief counts once. */
  readonly open: (file: File, words: string) => Promise<FileRefusal | null>;
}

/** Keeps what briefs show as counts, by whose they are; their statements are forgotten at once. */
export function useBriefs(): Briefs {
  const { passphrases } = useServices();
  const [known, setKnown] = useState<ReadonlyMap<string, BriefOutline>>(new Map());
  const outlines = useMemo(() => [...known.values()], [known]);
  const open = async (file: File, words: string) => {
    const read = await readWhole(file, LARGEST_SEALED_BRIEF);
    if (!read.ok) return read.refusal;
    const opened = await openBrief(read.value, words, passphrases);
    if (!opened.ok) return opened.refusal.reason;
    const { content } = opened.value;
    const whose = `${content.round.id} ${content.consultant.id}`;
    setKnown((earlier) => new Map([...earlier, [whose, outlineOf(content)]]));
    return null;
  };
  return { outlines, open };
}
