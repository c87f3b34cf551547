import type { BriefContent } from '../../lib/schema/brief.ts';
import type { Kind } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { KindMark } from './kind-mark.tsx';

/** Whether a brief shows no statement at all. */
export function saysNothing({ domains }: BriefContent): boolean {
  return domains.every(({ keep, change }) => keep.length + change.length === 0);
}

/** The statements of a brief under their domains, those without any left out. */
export function ShownStatements({ content }: { content: BriefContent }) {
  return (
    <>
      {content.domains
        .filter(({ keep, change }) => keep.length + change.length > 0)
        .map(({ domain, keep, change }) => (
          <div key={domain}>
            <p class="quiet">{DOMAIN_TEXT[domain].label}</p>
            <ul>
              <Statements kind="keep" statements={keep} />
              <Statements kind="change" statements={change} />
            </ul>
          </div>
        ))}
    </>
  );
}

function Statements({ kind, statements }: { kind: Kind; statements: readonly string[] }) {
  return (
    <>
      {statements.map((statement) => (
        <li class="statement" key={statement}>
          <KindMark kind={kind} />
          <span>
            <span class="visually-hidden">{kind === 'keep' ? 'Keep: ' : 'Change: '}</span>
            {statement}
          </span>
        </li>
      ))}
    </>
  );
}
