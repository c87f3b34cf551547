import { byDomain, countKinds, type InDomain } from '../../lib/capture/own-observations.ts';
import { fixedKind, type Kind } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { Button } from '../shared/button.tsx';
import { KeepChangeColumns } from '../shared/keep-change-columns.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { NotABrief } from './not-a-brief.tsx';

const KIND_TEXT: Readonly<Record<Kind, string>> = { keep: 'Keep', change: 'Change' };

/** One's own words by domain, keep beside change, on screen and on paper. It names nobody and no week or setting. */
export function OwnSheet({ observations }: { observations: readonly Observation[] }) {
  const { keep, change } = countKinds(observations);
  return (
    <div class="paper">
      <div class="paper__edge" aria-hidden="true" />
      <article class="brief card own-sheet" aria-labelledby="own-sheet">
        <header class="own-sheet__head">
          <h2 class="title" id="own-sheet">
            About one consultant
          </h2>
          <p class="quiet own-sheet__count" role="status">
            {keep} to keep, {change} to change.
          </p>
          <span class="no-print">
            <Button kind="quiet" onPress={() => window.print()}>
              Print for yourself
            </Button>
          </span>
        </header>
        <NotABrief />
        <KeepChangeColumns />
        {byDomain(observations).map((row) => (
          <OwnRow key={row.domain} row={row} />
        ))}
      </article>
      <div class="paper__edge paper__edge--foot" aria-hidden="true" />
    </div>
  );
}

function OwnRow({ row }: { row: InDomain }) {
  const id = `domain-${row.domain}`;
  return (
    <section class="brief__domain" aria-labelledby={id}>
      <h3 class="own-sheet__domain" id={id}>
        {DOMAIN_TEXT[row.domain].label}
      </h3>
      <OwnCell row={row} kind="keep" />
      <OwnCell row={row} kind="change" />
    </section>
  );
}

function OwnCell({ row: { domain, observations }, kind }: { row: InDomain; kind: Kind }) {
  const fixed = fixedKind(domain);
  if (fixed !== null && fixed !== kind) return <div class="not-asked" />;
  const some = observations.filter((each) => (fixed ?? each.kind) === kind);
  return (
    <div>
      <h4 class="own-sheet__kind">{KIND_TEXT[kind]}</h4>
      {some.length === 0 ? (
        <p class="nothing">Nothing noted</p>
      ) : (
        <ul>
          {some.map(({ id, text }) => (
            <li key={id}>
              <KindMark kind={kind} />
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
