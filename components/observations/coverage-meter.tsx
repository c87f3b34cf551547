import { byDomain, countKinds, type InDomain } from '../../lib/capture/own-observations.ts';
import { DOMAINS } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { KindMark } from '../shared/kind-mark.tsx';

/** As many marks of a kind stand in a row of the meter; more say nothing that these do not. */
const MOST_MARKS = 12;

/** Which of the seven domains have been noted: one mark an observation. A picture of coverage for its writer, not a score. */
export function CoverageMeter({ observations }: { observations: readonly Observation[] }) {
  const rows = byDomain(observations).toSorted(
    (one, other) => DOMAINS.indexOf(one.domain) - DOMAINS.indexOf(other.domain),
  );
  const noted = rows.filter((row) => row.observations.length > 0).length;
  const { keep, change } = countKinds(observations);
  return (
    <section class="card meter" aria-labelledby="meter">
      <div class="row row--apart">
        <h2 class="title title--small" id="meter">
          {noted === 0 ? 'Domains you have noted' : `${noted} of 7 domains`}
        </h2>
        {noted > 0 && (
          <p class="legend">
            <span>
              <KindMark kind="keep" /> {keep} keep
            </span>
            <span>
              <KindMark kind="change" /> {change} change
            </span>
          </p>
        )}
      </div>
      <ul class="coverage">
        {rows.map((row) => (
          <CoverageRow key={row.domain} row={row} />
        ))}
      </ul>
    </section>
  );
}

function CoverageRow({ row: { domain, observations } }: { row: InDomain }) {
  const { keep, change } = countKinds(observations);
  return (
    <li>
      <span>{DOMAIN_TEXT[domain].label}</span>
      {observations.length === 0 ? (
        <span class="coverage__none">none yet</span>
      ) : (
        <span class="coverage__marks">
          {(['keep', 'change'] as const).flatMap((kind) =>
            Array.from({ length: Math.min(MOST_MARKS, kind === 'keep' ? keep : change) }, (_, index) => (
              <KindMark key={`${kind}${index}`} kind={kind} />
            )),
          )}
          {Math.max(keep, change) > MOST_MARKS && <span aria-hidden="true">…</span>}
          <span class="visually-hidden">
            {keep} keep, {change} change
          </span>
        </span>
      )}
    </li>
  );
}
