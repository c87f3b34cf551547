import type { ComponentChildren } from 'preact';
import { TextButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { LEAD_VIEWS, type LeadView, leadViewOf } from './lead-view.ts';
import { NotStored } from './not-stored.tsx';

interface LeadFrameProps {
  readonly title: string;
  readonly lead: ComponentChildren;
  readonly view: LeadView;
  /** Null while there is no round, so that only setting up can be reached. */
  readonly onView: ((view: LeadView) => void) | null;
  /** The sentence of the last write that the vault refused. */
  readonly fault: string | null;
  readonly children: ComponentChildren;
}

/** The frame of the lead's page: its views, the lock, and what could not be stored. */
export function LeadFrame({ title, lead, view, onView, fault, children }: LeadFrameProps) {
  const { vault } = useServices();
  const open = (id: string) => {
    const chosen = leadViewOf(id);
    if (chosen !== null) onView?.(chosen);
  };
  return (
    <PageShell
      title={title}
      lead={lead}
      views={onView === null ? LEAD_VIEWS.slice(0, 1) : LEAD_VIEWS}
      current={view}
      onView={open}
      aside={
        <TextButton onPress={() => void vault.lock()}>
          <Icon name="lock" /> Lock
        </TextButton>
      }
    >
      <NotStored fault={fault} />
      {children}
    </PageShell>
  );
}
