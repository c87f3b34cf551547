import type { BriefContent } from '../../lib/schema/brief.ts';
import { KeepChangeColumns } from '../shared/keep-change-columns.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { BriefDomainRow } from './brief-domain-row.tsx';
import { printFitFor } from './print-fit.ts';

/** The brief as read and as printed: seven domains, keep beside change, and how to read it. */
export function BriefSheet({ content }: { content: BriefContent }) {
  return (
    <article class={`brief card brief--print-${printFitFor(content.domains)}`}>
      <KeepChangeColumns />
      {content.domains.map((row) => (
        <BriefDomainRow key={row.domain} row={row} />
      ))}
      <HowToRead minContributors={content.round.minContributors} />
      <p class="brief__running" aria-hidden="true">
        <span>Brief for {content.consultant.name}, for you alone</span>
        <span>
          <KindMark kind="keep" /> Keep <KindMark kind="change" /> Change
        </span>
      </p>
      <div class="brief__notes" aria-hidden="true">
        <p>To ask about in the one-to-one</p>
        <i />
        <i />
        <i />
      </div>
    </article>
  );
}

function HowToRead({ minContributors }: { minContributors: number }) {
  return (
    <footer class="brief__read">
      <h2>How to read this</h2>
      <ul>
        <li>
          Every point is supported by{' '}
          <strong>{minContributors} or more of the fellows who work with you</strong>. All read alike, however
          many that is.
        </li>
        <li>
          <strong>Nothing to show</strong> means that too few stood behind it, or that nobody wrote. The two
          look the same on purpose.
        </li>
        <li>These are views of what was seen, not a rating and not an assessment. Not for appraisal.</li>
        <li>
          Please do not work out who said what. They wrote on that promise. In the one-to-one, ask about the
          point, not its source.
        </li>
      </ul>
    </footer>
  );
}
