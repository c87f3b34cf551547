import type { FlowCounts } from '../../lib/schema/dataset.ts';
import { Role } from '../../lib/schema/primitives.ts';
import type { Invited } from '../../lib/schema/study.ts';
import type { StudyTable } from '../../lib/schema/study-table.ts';
import { Card } from '../shared/layout.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { cannotSayTexts } from './cannot-say-text.ts';
import { leftoverTexts } from './leftover-text.ts';

const STEPS: readonly (readonly [keyof FlowCounts, string])[] = [
  ['invited', 'Invited'],
  ['T0', 'Before'],
  ['session', 'Session'],
  ['T1', 'After'],
  ['T2', '90 days'],
];

const ROLES: Readonly<Record<Role, string>> = { fellow: 'Fellows', consultant: 'Consultants' };

interface FlowTableProps extends Pick<StudyTable, 'flow' | 'sessions' | 'outcomes' | 'k'> {
  /** How many were asked to take part, null where nobody said; null altogether where only the table is at hand. */
  readonly invited: Invited | null;
}

/** How many took each step, how long the sessions were, and whose answers make no pair. */
export function FlowTable({ flow, sessions, outcomes, k, invited }: FlowTableProps) {
  const absent = (role: Role, step: keyof FlowCounts) => {
    if (step !== 'invited' || (invited && invited[role] !== null)) return `under ${k}`;
    return invited ? 'not known' : `under ${k}, or not known`;
  };
  return (
    <Card title="Who is in it">
      <ScrollBox label="Who is in it">
        <table class="table flow">
          <caption class="visually-hidden">From invited to 90 days</caption>
          <thead>
            <tr>
              <th scope="col">Role</th>
              {STEPS.map(([step, label]) => (
                <th scope="col" class="is-number" key={step}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Role.options.map((role) => (
              <tr key={role}>
                <th scope="row">{ROLES[role]}</th>
                {STEPS.map(([step]) => (
                  <td class="is-number" key={step}>
                    {flow[role][step] ?? <span class="quiet">{absent(role, step)}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div class="foot quiet">
        <p>{sessionsText(sessions, k)}</p>
        {[...cannotSayTexts(outcomes), ...leftoverTexts(outcomes)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Card>
  );
}

function sessionsText(sessions: StudyTable['sessions'], k: number): string {
  if (sessions === null) return `Sessions: fewer than ${k}, so their lengths are not shown.`;
  const { median, shortest, longest, minutes } = sessions;
  return `Sessions: median ${median} minutes, range ${shortest} to ${longest} (${minutes.length} sessions).`;
}
