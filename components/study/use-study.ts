import { useMemo } from 'preact/hooks';
import { countingResponses, joinResponses, type SiteNames } from '../../lib/analysis/join-responses.ts';
import { type RecoveredCode, recoverCodes } from '../../lib/analysis/recover-codes.ts';
import { sortImports } from '../../lib/export/repeated-people.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { Participant } from '../../lib/schema/participant.ts';
import type { Response } from '../../lib/schema/response.ts';
import type { BriefOutline, Invited, ShownStatement, Study } from '../../lib/schema/study.ts';
import { type Made, useMade } from '../shared/use-made.ts';

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
  /** How many consultants these briefs are about: one may have several. */
  readonly consultants: number;
  /** What these briefs say, beside no consultant. */
  readonly statements: readonly ShownStatement[];
  /** The names of consultants that cards and briefs tell: no word that leaves may hold one. */
  readonly names: readonly string[];
  readonly identity: string;
}

interface PutTogether {
  /** Made once it is known which imported files repeat somebody. */
  readonly study: Made<Study>;
  /** Files left out, since somebody in them is in the study already. */
  readonly repeated: readonly ImportedFile[];
  readonly recovered: readonly RecoveredCode[];
  /** The responses that count, under the codes that were meant. */
  readonly counting: readonly Response[];
}

/** The study of what is open. `apart` are the written codes that are told apart from those they look like. */
export function useStudy(parts: StudyParts, apart: ReadonlySet<string>): PutTogether {
  const { responses, participants, imported, invited, sites, briefs, identity } = parts;
  const read = useMemo(() => recoverCodes(responses, apart), [responses, apart]);
  const people = useMemo(() => joinResponses(read.responses, sites), [read, sites]);
  const counting = useMemo(() => countingResponses(read.responses), [read]);
  const sorted = useMade(
    useMemo(() => sortImports(people, imported, identity), [people, imported, identity]),
  );
  const study = useMemo((): Made<Study> => {
    if (sorted.is !== 'made') return sorted;
    const instruments = read.responses.map(({ instrument }) => instrument);
    const merged = sorted.value.merged.map(({ dataset }) => dataset);
    return {
      is: 'made',
      value: { people, invited, participants, instruments, imported: merged, briefs },
    };
  }, [people, invited, participants, read, sorted, briefs]);
  const repeated = sorted.is === 'made' ? sorted.value.repeated : [];
  return { study, repeated, recovered: read.recovered, counting };
}
