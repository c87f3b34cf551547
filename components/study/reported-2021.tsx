import { REPORTED_2021 } from '../../lib/analysis/reported-2021.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';

/** What the feasibility study of 2021 printed, as it printed it: for comparison, never made again here. */
export function Reported2021() {
  return (
    <section class="card table-card">
      <h2 class="title title--small">What the 2021 study reported</h2>
      <p class="foot quiet">
        Printed figures of another study (6 fellows, 5 consultants), copied, not computed here and not
        reproduced. The conference abstract and the full paper differ in one line. Its test is not named: with
        six pairs an exact signed-rank p cannot be below .03125.
      </p>
      <ScrollBox label="What the 2021 study reported">
        <table class="table study-table">
          <caption class="visually-hidden">What the 2021 study reported</caption>
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              {['Before', 'After', 'p', 'Where'].map((column) => (
                <th scope="col" class="is-number" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {REPORTED_2021.map(({ outcome, who, before, after, p, source }) => (
              <tr key={`${outcome} ${source}`}>
                <th scope="row">
                  {outcome}
                  <span class="quiet">{who}</span>
                </th>
                <td class="is-number">{before}</td>
                <td class="is-number">{after}</td>
                <td class="is-number">{p}</td>
                <td class="is-number">{source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="foot quiet">
        Sessions: 45 minutes (28 to 180). The time was about right for all, the experience good or excellent
        for all. BMJ Open 2022;12:e062361, and the abstract before it.
      </p>
    </section>
  );
}
