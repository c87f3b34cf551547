import { DOMAINS } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { KindMark } from '../shared/kind-mark.tsx';

/** Which of the seven domains have been noted: one mark an observation. A picture of coverage, not a score. */
export function CoverageMeter({ observations }: { observations: readonly Observation[] }) {
  const noted = new Set(observations.map(({ domain }) => domain).filter((domain) => domain !== null));
  return (
    <section class="card">
      <div class="card__head">
        <h2 class="title title--small">{noted.size} of 7 domains</h2>
        <span class="legend">
          <span>
            <KindMark kind="keep" /> keep
          </span>
          <span>
            <KindMark kind="change" /> change
          </span>
        </span>
      </div>
      <ul class="coverage card__body">
        {DOMAINS.map((domain) => (
          <CoverageRow
            key={domain}
            label={DOMAIN_TEXT[domain].label}
            entries={observations.filter((each) => each.domain === domain)}
          />
        ))}
      </ul>
    </section>
  );
}

function CoverageRow({ label, entries }: { label: string; entries: readonly Observation[] }) {
  return (
    <li>
      <span>{label}</span>
      {entries.length === 0 ? (
        <span class="coverage__none">none yet</span>
      ) : (
        <span class="coverage__marks">
          {entries.map(({ id, kind }) => (
            <KindMark key={id} kind={kind ?? 'keep'} />
          ))}
          <span class="visually-hidden">{entries.length} noted</span>
        </span>
      )}
    </li>
  );
}
