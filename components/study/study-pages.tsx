import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { joinResponses } from '../../lib/analysis/join-responses.ts';
import { recoverCodes } from '../../lib/analysis/recover-codes.ts';
import type { Participant } from '../../lib/schema/participant.ts';
import type { Role } from '../../lib/schema/primitives.ts';
import type { Response } from '../../lib/schema/response.ts';
import { LOWEST_THRESHOLD } from '../../lib/schema/round-card.ts';
import { TextButton } from '../shared/button.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { ExportView } from './export-view.tsx';
import { HeadingFocus } from './heading-focus.tsx';
import { RecoveredCodes } from './recovered-codes.tsx';
import { ResultsView } from './results-view.tsx';
import type { StudySetting } from './study-setting.ts';

interface StudyPagesProps {
  readonly title: string;
  readonly lead: string;
  readonly responses: readonly Response[];
  /** What people said of themselves; left out where nobody was asked. */
  readonly participants?: readonly Participant[];
  /** How many were asked to take part; null where that is not known. */
  readonly invited: Readonly<Record<Role, number>> | null;
  readonly identity: string;
  /** A mark beside the pages, such as that this is an example. */
  readonly tag?: ComponentChildren;
  /** Choices of data, above the results. */
  readonly controls?: ComponentChildren;
  /** The part where files are dropped, which comes first. */
  readonly files?: (seeResults: () => void) => ComponentChildren;
  readonly onClose: () => void;
}

const NOBODY: readonly Participant[] = [];

/** The parts of an open study: its files, its results, its export. */
export function StudyPages(props: StudyPagesProps) {
  const { title, lead, responses, participants = NOBODY, invited, identity } = props;
  const { tag, controls, files, onClose } = props;
  const [view, setView] = useState(files ? 'responses' : 'results');
  const [setting, setSetting] = useState<StudySetting>({ after: 'T1', k: LOWEST_THRESHOLD });
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const read = useMemo(() => recoverCodes(responses, apart), [responses, apart]);
  const people = useMemo(() => joinResponses(read.responses), [read]);
  const study = { people, invited, setting, onSetting: setSetting };
  const titles: Readonly<Record<string, readonly [string, string]>> = {
    responses: ['Open the responses', 'Files that fellows and consultants handed in for the study.'],
    results: [title, lead],
    export: ['Export the study data', 'For other programs and other people. Plain files, no names.'],
  };
  const [heading, line] = titles[view] ?? [title, lead];
  return (
    <PageShell
      title={heading}
      lead={line}
      views={[
        ...(files ? [{ id: 'responses', label: 'Responses' }] : []),
        { id: 'results', label: 'Results' },
        { id: 'export', label: 'Export' },
      ]}
      current={view}
      onView={setView}
      aside={
        <span class="row">
          {tag}
          <TextButton onPress={onClose}>Close the study</TextButton>
        </span>
      }
    >
      <HeadingFocus subject={view} />
      <RecoveredCodes recovered={read.recovered} apart={apart} onApart={setApart} />
      {view === 'responses' && files?.(() => setView('results'))}
      {view === 'results' && <ResultsView {...study} controls={controls} />}
      {view === 'export' && <ExportView {...study} identity={identity} participants={participants} />}
    </PageShell>
  );
}
