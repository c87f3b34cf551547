import { ITEM_TITLES } from '../../lib/export/item-titles.ts';
import type { Withheld } from '../../lib/export/withheld.ts';
import type { Role } from '../../lib/schema/primitives.ts';
import { OCCASION_TEXT } from '../reflection/occasion-text.ts';

const WHO: Readonly<Record<Role, string>> = { fellow: 'fellows', consultant: 'consultants' };

interface WithheldListProps {
  readonly withheld: readonly Withheld[];
  readonly k: number;
  /** True where the rule ran on several parts, and a part can be short of people that another has. */
  readonly merged: boolean;
}

/** What the files leave out. It stands on this page alone: a file does not say that there was anything. */
export function WithheldList({ withheld, k, merged }: WithheldListProps) {
  if (withheld.length === 0) return <p>Nothing.</p>;
  const lines = [...new Set(withheld.map((each) => withheldText(each, { k, merged })))];
  return (
    <ul class="withheld-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** One line on something that is kept back. */
function withheldText(withheld: Withheld, { k, merged }: Pick<WithheldListProps, 'k' | 'merged'>): string {
  switch (withheld.kind) {
    case 'role':
      return `All ${WHO[withheld.role]}${merged ? ' of one site' : ''}: fewer than ${k} of them.`;
    case 'occasion':
      return `${who(withheld.role)}, ${on(withheld.occasion)}: fewer than ${k} answered.`;
    case 'answers':
      return `${who(withheld.role)}, ${on(withheld.occasion)}: ${withheld.names.map(titleOf).join(', ')}: fewer than ${k} answered.`;
    case 'flow':
      return `${who(withheld.role)}, ${withheld.steps.map((step) => STEP_TEXT[step]).join(', ')}: under ${k}.`;
    case 'composition':
      return `What ${WHO[withheld.role]} said of themselves: fewer than ${k} did, or they have no row.`;
    case 'sites':
      return `The sites of ${WHO[withheld.role]}: one has fewer than ${k} of them, or no name.`;
    case 'sessions':
      return `Session lengths: fewer than ${k}.`;
    case 'imported-words':
      return 'Free text and statements in the datasets of other sites.';
  }
}

const STEP_TEXT: Readonly<Record<'invited' | 'session', string>> = {
  invited: 'how many were invited',
  session: 'how many had a session',
};

/** What a scale or an item is called. */
function titleOf(name: string): string {
  const titles: Readonly<Record<string, string>> = ITEM_TITLES;
  return (titles[name === 'predict' ? 'PREDICT' : name] ?? name).toLowerCase();
}

function who(role: Role): string {
  return role === 'fellow' ? 'Fellows' : 'Consultants';
}

function on(occasion: keyof typeof OCCASION_TEXT): string {
  return OCCASION_TEXT[occasion].toLowerCase();
}
