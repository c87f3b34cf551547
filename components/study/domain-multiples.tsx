import { pointsAsText } from '../../lib/analysis/figures-as-text.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { DomainChange, StudyTable } from '../../lib/schema/study-table.ts';

const HIGHEST = 5;
const LEVELS = [0, 1, 2, 3, 4, HIGHEST];
const [BEFORE_X, AFTER_X, LEFT, RIGHT] = [40, 118, 22, 136];

/** How thick a line of one person is; those of more are as many times as thick. */
const ONE = 1.2;

/** The height of a row's score, 5 at the top. */
const y = (score: number) => 92 - (score / HIGHEST) * 78;

/** Confidence domain by domain: a small plot each, without a test at this size. */
export function DomainMultiples({ domains, k }: Pick<StudyTable, 'domains' | 'k'>) {
  return (
    <section class="card minis" aria-labelledby="by-domain">
      <h2 class="title title--small" id="by-domain">
        Confidence by domain, 0 to 5
      </h2>
      <p class="hint">Thin lines are fellows, the thick line is the median. No tests at this size.</p>
      <div class="minis__grid">
        {domains.map((change) => (
          <figure class="mini" key={change.domain}>
            <figcaption>{DOMAIN_TEXT[change.domain].label}</figcaption>
            <DomainPlot change={change} k={k} />
          </figure>
        ))}
      </div>
    </section>
  );
}

function DomainPlot({ change: { domain, before, after, lines }, k }: { change: DomainChange; k: number }) {
  if (before === null || after === null) return <p class="quiet">Not drawn: fewer than {k} people.</p>;
  const [from, to] = [pointsAsText(before), pointsAsText(after)];
  return (
    <svg
      viewBox="0 0 150 112"
      role="img"
      aria-label={`${DOMAIN_TEXT[domain].label}: median ${from} before, ${to} after`}
    >
      {LEVELS.map((level) => (
        <line key={level} class="plot-grid" x1={LEFT} x2={RIGHT} y1={y(level)} y2={y(level)} />
      ))}
      <text x={12} y={y(0) + 4}>
        0
      </text>
      <text x={12} y={y(HIGHEST) + 4}>
        {HIGHEST}
      </text>
      {lines.map((line) => (
        <line
          key={`${line.before} ${line.after}`}
          class="plot-one"
          stroke-width={ONE * line.people}
          x1={BEFORE_X}
          x2={AFTER_X}
          y1={y(line.before)}
          y2={y(line.after)}
        />
      ))}
      <line class="plot-median" x1={BEFORE_X} x2={AFTER_X} y1={y(before)} y2={y(after)} />
      <circle class="plot-before" cx={BEFORE_X} cy={y(before)} r={5.5} />
      <circle class="plot-after" cx={AFTER_X} cy={y(after)} r={5.5} />
      <text x={BEFORE_X} y={109}>
        {from}
      </text>
      <text x={AFTER_X} y={109}>
        {to}
      </text>
    </svg>
  );
}
