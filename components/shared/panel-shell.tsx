import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** The three views of the side panel. */
export type PanelView = 'log' | 'observations' | 'hand-in';

const VIEWS: readonly (readonly [PanelView, string])[] = [
  ['log', 'Log'],
  ['observations', 'Observations'],
  ['hand-in', 'Hand in'],
];

interface PanelShellProps {
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
  readonly locked: boolean;
  readonly onLock: () => void;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of the side panel: views, lock, content, and one line that says where the text is. */
export function PanelShell({ view, onView, locked, onLock, foot, children }: PanelShellProps) {
  return (
    <main class="panel">
      <div class="panel__bar">
        <nav aria-label="Upward">
          {VIEWS.map(([id, label]) => (
            <a
              key={id}
              href={`#${id}`}
              aria-current={id === view ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onView(id);
              }}
            >
              {label}
            </a>
          ))}
        </nav>
        <button type="button" class="link" onClick={locked ? () => onView('observations') : onLock}>
          <Icon name="lock" />
          {locked ? 'Unlock to read' : 'Lock'}
        </button>
      </div>
      {children}
      {foot}
    </main>
  );
}

/** The line at the foot that says where the text is. */
export function StateLine({ children, saved }: { children: ComponentChildren; saved?: boolean }) {
  return (
    <div class={saved ? 'state-line state-line--saved' : 'state-line'}>
      {saved && <Icon name="tick" />}
      <span>{children}</span>
    </div>
  );
}
