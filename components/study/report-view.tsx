import type { ComponentChildren } from 'preact';
import { Button } from '../shared/button.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { NotMade } from '../shared/not-made.tsx';
import type { Made } from '../shared/use-made.ts';
import { peopleText } from './export-text.ts';
import { ResultParts } from './result-parts.tsx';
import type { Published } from './use-published.ts';

interface ReportViewProps {
  readonly published: Made<Published>;
  readonly title: string;
  /** A mark such as that this is an example, which goes onto the paper too. */
  readonly tag?: ComponentChildren;
}

/** The report: all results as they may leave the page, made from the dataset of the export and nothing else. */
export function ReportView({ published, title, tag }: ReportViewProps) {
  if (published.is !== 'made') return <NotMade made={published} />;
  const { dataset, tables } = published.value;
  if (dataset.people.length === 0) {
    return <Inset>There is nothing to report yet: no role has {dataset.rule.k} people.</Inset>;
  }
  return (
    <div class="study-results study-report">
      <div class="study-report__actions">
        <WhoSees>
          <strong>Whoever you give it to.</strong> It is made from the exported data alone, so that both can
          be given away together: nothing in it can be worked out that the data leave out.
        </WhoSees>
        <p>
          <Button onPress={() => window.print()}>Print, or save as PDF</Button>
        </p>
      </div>
      <header class="study-report__head">
        <p class="study-report__title">
          {title} {tag}
        </p>
        <p class="quiet">
          Upward, before and after reverse mentoring. {peopleText(dataset)} Made in {dataset.made}. No group
          under {dataset.rule.k} is shown. Plan of analysis {dataset.plan.sha256.slice(0, 12)}.
        </p>
      </header>
      <ResultParts tables={tables} after="T1" composition={dataset.composition} invited={null} />
    </div>
  );
}
