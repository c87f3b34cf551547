import type { PageView } from '../shared/page-shell.tsx';

/** The parts of the lead's page, in the order of the work. */
export const LEAD_VIEWS = [
  { id: 'set-up', label: 'Set up' },
  { id: 'round', label: 'Round' },
  { id: 'points', label: 'Points' },
  { id: 'group-session', label: 'Group session' },
  { id: 'briefs', label: 'Briefs' },
] as const satisfies readonly PageView[];

export type LeadView = (typeof LEAD_VIEWS)[number]['id'];

/** The view of an id from the page's bar; null for any other text. */
export function leadViewOf(id: string): LeadView | null {
  return LEAD_VIEWS.find((view) => view.id === id)?.id ?? null;
}
