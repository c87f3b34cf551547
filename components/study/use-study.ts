import { useEffect, useMemo, useState } from 'preact/hooks';
import { joinResponses, type SiteNames } from '../../lib/analysis/join-responses.ts';
import { type RecoveredCode, recoverCodes } from '../../lib/analysis/recover-codes.ts';
import { sortImports } from '../../lib/export/repeated-people.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { Participant } from '../../lib/schema/participant.ts';
import type { Response } from '../../lib/schema/response.ts';
import type { BriefOutline, Invited, Study } from '../../lib/schema/study.ts';

/** A dataset of another site, and the name of its file. */
export interface ImportedFile {
  readonly name: string;
  readonly dataset: Dataset;
}

/** What a study is put together from. */
export interface StudyParts {
  readonly responses: readonly Response[];
  readonly participants: readonly Participant[];
  readonly imported: readonly ImportedFile[];
  readonly invited: Invited;
  readonly sites: SiteNames;
  readonly briefs: readonly BriefOutline[];
  readonly identity: string;
}

interface PutTogether {
  /** Null until it is known which imported files repeat somebody. */
  readonly study: Study | null;
  /** Files left out, since somebody in them is in the study already. */
  readonly repeated: readonly ImportedFile[];
  readonly recovered: readonly RecoveredCode[];
}

/** The study of what is open. `apart` are the written codes that are told apart from those they look like. */
export function useStudy(parts: StudyParts, apart: ReadonlySet<string>): PutTogether {
  const { responses, participants, imported, invited, sites, briefs, identity } = parts;
  const read = useMemo(() => recoverCodes(responses, apart), [responses, apart]);
  const people = useMemo(() => joinResponses(read.responses, sites), [read, sites]);
  const sorted = useSortedImports({ people, imported, identity });
  const study = useMemo(() => {
    if (sorted === null) return null;
    const instruments = distinct(read.responses.map(({ instrument }) => instrument));
    const merged = sorted.merged.map(({ dataset }) => dataset);
    return { people, invited, participants, instruments, imported: merged, briefs };
  }, [people, invited, participants, read, sorted, briefs]);
  return { study, repeated: sorted?.repeated ?? [], recovered: read.recovered };
}

type SortOf = Pick<StudyParts, 'imported' | 'identity'> & Pick<Study, 'people'>;

const NONE = { merged: [], repeated: [] };

function useSortedImports({ people, imported, identity }: SortOf) {
  const [sorted, setSorted] = useState<Sorted | null>(null);
  useEffect(() => {
    if (imported.length === 0) return undefined;
    let isWanted = true;
    void sortImports(people, imported, identity).then(
      (found) => isWanted && setSorted({ ...found, people, imported }),
    );
    return () => {
      isWanted = false;
    };
  }, [people, imported, identity]);
  if (imported.length === 0) return NONE;
  return sorted?.people === people && sorted.imported === imported ? sorted : null;
}

interface Sorted {
  readonly merged: readonly ImportedFile[];
  readonly repeated: readonly ImportedFile[];
  readonly people: Study['people'];
  readonly imported: readonly ImportedFile[];
}

function distinct(instruments: Study['instruments']): Study['instruments'] {
  return [...Map.groupBy(instruments, ({ id, version }) => `${id} ${version}`).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}
