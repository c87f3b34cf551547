import type { BriefDomain } from '../../lib/schema/brief.ts';
import { fixedKind, type Kind } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { KindMark } from '../shared/kind-mark.tsx';

const KIND_TEXT: Readonly<Record<Kind, string>> = { keep: 'Keep', change: 'Change' };

/** One domain of a brief: what to keep and what to change, each with its statements or "nothing to show". */
export function BriefDomainRow({ row }: { row: BriefDomain }) {
  const id = `domain-${row.domain}`;
  return (
    <section class="brief__domain" aria-labelledby={id}>
      <h2 id={id}>{DOMAIN_TEXT[row.domain].label}</h2>
      <BriefCell row={row} kind="keep" />
      <BriefCell row={row} kind="change" />
    </section>
  );
}

function BriefCell({ row, kind }: { row: BriefDomain; kind: Kind }) {
  const fixed = fixedKind(row.domain);
  if (fixed !== null && fixed !== kind) return <div class="not-asked" />;
  const statements = row[kind];
  return (
    <div>
      <h3>{KIND_TEXT[kind]}</h3>
      {statements.length === 0 ? (
        <p class="nothing">Nothing to show</p>
      ) : (
        <ul>
          {statements.map((statement) => (
            <li key={statement}>
              <KindMark kind={kind} />
              <p>{statement}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
