import type { ComponentChildren } from 'preact';
import { TextButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** The views of the side panel; the last is reached from the foot. */
export type PanelView = 'log' | 'observations' | 'hand-in' | 'pages';

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

/** The line at the foot that says where the text is, with the way to Upward's other pages. */
export function StateLine({ children, onPages }: { children: ComponentChildren; onPages: () => void }) {
  return (
    <div class="state-line">
      <span>{children}</span>
      <TextButton onPress={onPages}>More</TextButton>
    </div>
  );
}
