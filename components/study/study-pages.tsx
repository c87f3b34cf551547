import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { studyTexts } from '../../lib/coding/study-texts.ts';
import type { Role } from '../../lib/schema/primitives.ts';
import type { Response } from '../../lib/schema/response.ts';
import { LOWEST_THRESHOLD } from '../../lib/schema/round-card.ts';
import type { Study } from '../../lib/schema/study.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { CodingView } from '../coding/coding-view.tsx';
import { useCodingDesk } from '../coding/use-coding-desk.ts';
import { TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { NotMade } from '../shared/not-made.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { type Made, useMade } from '../shared/use-made.ts';
import { ExportView } from './export-view.tsx';
import { HeadingFocus } from './heading-focus.tsx';
import { useLeavingWords } from './leaving-words.ts';
import { usePlanDigest } from './plan-card.tsx';
import { RecoveredCodes } from './recovered-codes.tsx';
import { ReportView } from './report-view.tsx';
import { ResultsView } from './results-view.tsx';
import type { StudySetting } from './study-setting.ts';
import { usePublished } from './use-published.ts';
import { type ImportedFile, type StudyParts, useStudy } from './use-study.ts';

interface StudyPagesProps {
  readonly title: string;
  readonly lead: string;
  readonly parts: StudyParts;
  /** A mark beside the pages, such as that this is an example. */
  readonly tag?: ComponentChildren;
  /** Choices of data, above the results. */
  readonly controls?: ComponentChildren;
  /** The part where files are dropped, which comes first. */
  readonly files?: (seeResults: () => void) => ComponentChildren;
  readonly onClose: () => void;
}

/** The parts of an open study: its files, its results, its report, its export. */
export function StudyPages({ title, lead, parts, tag, controls, files, onClose }: StudyPagesProps) {
  const [view, setView] = useState(files ? 'responses' : 'results');
  const [setting, setSetting] = useState<StudySetting>({
    ...{ after: 'T1', k: LOWEST_THRESHOLD },
    ...{ pooled: false, statements: false },
  });
  const [apart, setApart] = useState<ReadonlySet<string>>(new Set());
  const { study, repeated, recovered, counting } = useStudy(parts, apart);
  const { identity, statements, names, consultants } = parts;
  const desk = useCodingDesk(identity);
  const people = useMemo(() => peopleOf(counting), [counting]);
  const texts = useMade(
    useMemo(
      () => studyTexts({ responses: counting, statements, identity }),
      [counting, statements, identity],
    ),
  );
  const isLeaving = view === 'report' || view === 'export';
  const words = useLeavingWords({ coding: desk.coding, texts, parts, setting });
  const published = usePublished(isLeaving && study.is === 'made' ? study.value : null, setting, {
    ...words,
    identity,
  });
  const titles: Readonly<Record<string, readonly [string, string]>> = {
    responses: ['Open the responses', 'Files that fellows and consultants handed in for the study.'],
    results: [title, lead],
    texts: ['What people wrote', textsLine(texts)],
    report: ['Report', 'What may be printed and passed on.'],
    export: ['Export the study data', 'For other programs and other people. Plain files, no names.'],
  };
  const [heading, line] = titles[view] ?? [title, lead];
  const common = { setting, onSetting: setSetting };
  return (
    <PageShell
      title={heading}
      lead={view === 'results' ? `${line}${mergedText(study)}` : line}
      views={[
        ...(files ? [{ id: 'responses', label: 'Responses' }] : []),
        { id: 'results', label: 'Results' },
        { id: 'texts', label: 'Free text' },
        { id: 'report', label: 'Report' },
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
      {view !== 'report' && (
        <>
          <RecoveredCodes recovered={recovered} apart={apart} onApart={setApart} />
          <Repeated files={repeated} />
          <OtherPlans files={parts.imported} />
        </>
      )}
      {view === 'responses' && files?.(() => setView('results'))}
      {view !== 'responses' && study.is !== 'made' && <NotMade made={study} />}
      {view === 'results' && study.is === 'made' && (
        <ResultsView {...common} study={study.value} controls={controls} />
      )}
      {view === 'texts' && (
        <CodingView {...{ desk, texts, names, identity, consultants, people }} k={setting.k} />
      )}
      {view === 'report' && study.is === 'made' && (
        <ReportView published={published} title={title} tag={tag} />
      )}
      {view === 'export' && study.is === 'made' && (
        <ExportView {...common} {...{ published, words }} study={study.value} />
      )}
    </PageShell>
  );
}

/** How many people of each role answered anything. */
function peopleOf(counting: readonly Response[]): Readonly<Record<Role, number>> {
  const of = (role: Role) =>
    new Set(counting.filter((each) => each.role === role).map(({ code }) => code)).size;
  return { fellow: of('fellow'), consultant: of('consultant') };
}

/** How many texts there are to code. */
function textsLine(texts: Made<readonly StudyText[]>): string {
  if (texts.is !== 'made') return '';
  return texts.value.length === 1 ? '1 text.' : `${texts.value.length} texts.`;
}

/** How many other sites' datasets are merged, those that are left out not among them. */
function mergedText(study: Made<Study>): string {
  const merged = study.is === 'made' ? study.value.imported.length : 0;
  if (merged === 0) return '';
  return merged === 1
    ? ' Merged with the dataset of another site.'
    : ` Merged with ${merged} datasets of other sites.`;
}

/** Names the datasets that were made under another plan of analysis: they are merged, and it must be told. */
function OtherPlans({ files }: { files: readonly ImportedFile[] }) {
  const digest = usePlanDigest();
  const others = files.filter(({ dataset }) => digest !== '' && dataset.plan.sha256 !== digest);
  if (others.length === 0) return null;
  return (
    <Inset tone="check">
      <strong>Another plan of analysis: {others.map(({ name }) => name).join(', ')}.</strong> It was fixed
      before those answers were read, and is not this program’s. Say so wherever you report them together.
    </Inset>
  );
}

function Repeated({ files }: { files: readonly ImportedFile[] }) {
  if (files.length === 0) return null;
  return (
    <Inset tone="check">
      <strong>Left out: {files.map(({ name }) => name).join(', ')}.</strong> Somebody in it is in the study
      already: it may be an earlier export of these answers, or of a site that is merged twice. Nobody is
      counted twice.
    </Inset>
  );
}
