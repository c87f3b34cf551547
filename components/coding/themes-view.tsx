import { useMemo, useState } from 'preact/hooks';
import type { ThemeSource } from '../../lib/analysis/themes/people-by-theme.ts';
import { themePairs } from '../../lib/analysis/themes/theme-pairs.ts';
import { themeTable } from '../../lib/analysis/themes/theme-table.ts';
import { publicCodebook } from '../../lib/export/public-codebook.ts';
import { themesTable } from '../../lib/export/themes-table.ts';
import { codesAsTree } from '../../lib/schema/codebook.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { Role } from '../../lib/schema/primitives.ts';
import type { PublicCount } from '../../lib/schema/public-count.ts';
import type { ThemeTable } from '../../lib/schema/theme-tables.ts';
import { SelectField } from '../shared/fields.tsx';
import { Inset } from '../shared/layout.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import type { LeavingPartProps } from './coding-part.ts';
import { SaveTable } from './save-table.tsx';

interface ThemesViewProps extends Pick<ThemeSource, 'people'>, Omit<LeavingPartProps, 'onCoding'> {
  readonly k: number;
  /** How many consultants the statements are about. */
  readonly consultants: number;
}

const ROLES: Readonly<Record<Role, string>> = { fellow: 'Fellows', consultant: 'Consultants' };

/** Themes by role, and themes that come together, under the k-rule. */
export function ThemesView({ coding, texts, names, people, k, consultants }: ThemesViewProps) {
  const table = useMemo(
    () => themeTable({ texts, coding, people, k, consultants }),
    [texts, coding, people, k, consultants],
  );
  if (table.roles.length === 0) {
    return <Inset>No role has {k} people or more, so there is nothing to count.</Inset>;
  }
  return (
    <div class="stack--wide">
      <Matrix table={table} coding={coding} />
      <SaveTable
        label="Save the themes (CSV)"
        about="As they stand above, without the statements: they may be published beside the data. Publish one coding, once."
        make={() => themesTable(table, publicCodebook(coding.codebook, names))}
      />
      <Pairs {...{ coding, texts, people, k }} roles={table.roles.map(({ role }) => role)} />
    </div>
  );
}

function Matrix({ table, coding }: { readonly table: ThemeTable; readonly coding: Coding }) {
  const rows = new Map(table.rows.map((row) => [row.code, row]));
  return (
    <section class="card table-card">
      <ScrollBox label="Themes by role">
        <table class="table theme-matrix">
          <caption>Themes by role: people who wrote of each</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {table.roles.map(({ role, people }) => (
                <th scope="col" class="is-number" key={role}>
                  {ROLES[role]} (of {people})
                </th>
              ))}
              {table.statements !== null && (
                <th scope="col" class="is-number">
                  Statements (of {table.statements})
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {codesAsTree(coding.codebook).map(({ code, depth }) => (
              <tr key={code.id}>
                <th scope="row" style={{ paddingLeft: `${depth * 16}px` }}>
                  {code.name}
                </th>
                {table.roles.map(({ role }, place) => (
                  <td class="is-number" key={role}>
                    {countText(rows.get(code.id)?.counts[place], table.k)}
                  </td>
                ))}
                {table.statements !== null && <td class="is-number">{rows.get(code.id)?.statements}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="foot quiet">
        A person counts once for a theme, however often they wrote of it, and a theme counts by itself: codes
        under it have lines of their own. “Fewer” is fewer than {table.k}, or none. Where all but a few wrote
        of a theme, only a bound stands: the few could be told. Numbers are out of all who answered, whether
        they wrote or not. A role of fewer than {table.k} people has no column.
      </p>
    </section>
  );
}

interface PairsProps extends Pick<ThemesViewProps, 'coding' | 'texts' | 'people' | 'k'> {
  readonly roles: readonly Role[];
}

function Pairs({ coding, texts, people, k, roles }: PairsProps) {
  const [chosen, setChosen] = useState<string>(roles[0] ?? 'fellow');
  const role = roles.find((each) => each === chosen) ?? roles[0] ?? 'fellow';
  const pairs = useMemo(
    () => themePairs({ texts, coding, people, k }, role),
    [texts, coding, people, k, role],
  );
  const names = new Map(coding.codebook.map(({ id, name }) => [id, name]));
  return (
    <section class="card">
      <div class="card__head">
        <h2 class="title title--small">Themes that come together</h2>
      </div>
      <div class="card__body stack--wide">
        {roles.length > 1 && (
          <div class="study-controls">
            <SelectField
              label="Of"
              value={role}
              choices={roles.map((each) => [each, ROLES[each]] as const)}
              onValue={setChosen}
            />
          </div>
        )}
        {pairs.length === 0 ? (
          <p>None that can be shown.</p>
        ) : (
          <ul class="pairs">
            {pairs.map(({ codes: [one, other], people: both }) => (
              <li key={`${one} ${other}`}>
                <span class="code-name">{names.get(one)}</span> with{' '}
                <span class="code-name">{names.get(other)}</span>: {both}
              </li>
            ))}
          </ul>
        )}
        <p class="quiet">
          {ROLES[role]} who wrote of both in one response. A pair is shown only where these, those who wrote
          of one of the two alone, and all others are {k} or more each; one that is not shown may be there or
          not.
        </p>
      </div>
    </section>
  );
}

/** A number of people in words where it may not be told. */
function countText(count: PublicCount | undefined, k: number): string {
  if (count === undefined || count.is === 'few') return `fewer than ${k}`;
  return count.is === 'count' ? String(count.n) : `${count.atLeast} or more`;
}
