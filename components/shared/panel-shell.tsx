import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TextButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** The views of the side panel; a preview is part of handing in, the last two are reached from the foot. */
export type PanelView = 'log' | 'observations' | 'hand-in' | 'preview' | 'pages' | 'switch';

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
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus is gone with the view or the lock; the next Tab goes on from the top.
    if (document.activeElement === document.body) main.current?.focus();
  }, [view, locked]);
  return (
    <main class="panel" tabIndex={-1} ref={main}>
      {locked ? (
        <LockedBar view={view} onView={onView} />
      ) : (
        <OpenBar view={view} onView={onView} onLock={onLock} />
      )}
      {children}
      {foot}
    </main>
  );
}

type BarProps = Pick<PanelShellProps, 'view' | 'onView' | 'onLock'>;

function OpenBar({ view, onView, onLock }: BarProps) {
  return (
    <div class="panel__bar">
      <nav aria-label="Upward">
        {VIEWS.map(([id, label]) => (
          <a
            key={id}
            href={`#${id}`}
            aria-current={id === (view === 'preview' ? 'hand-in' : view) ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onView(id);
            }}
          >
            {label}
          </a>
        ))}
      </nav>
      <button type="button" class="link" onClick={onLock}>
        <Icon name="lock" />
        Lock
      </button>
    </div>
  );
}

function LockedBar({ view, onView }: Omit<BarProps, 'onLock'>) {
  const asksToUnlock = view === 'observations' || view === 'hand-in' || view === 'switch';
  return (
    <div class="panel__bar">
      <span class="row">
        <Icon name="lock" />
        <strong>Locked: you can only write</strong>
      </span>
      <TextButton onPress={() => onView(asksToUnlock ? 'log' : 'observations')}>
        {asksToUnlock ? 'Back to writing' : 'Unlock to read'}
      </TextButton>
    </div>
  );
}

/** The line at the foot that says where the text is, with the way to Upward's other pages. */
export function StateLine({
  children,
  action,
  onPages,
}: {
  children: ComponentChildren;
  /** What can be done about it. */
  action?: { readonly label: string; readonly onPress: () => void } | null;
  onPages: () => void;
}) {
  return (
    <div class="state-line">
      <span>{children}</span>
      <span class="row">
        {action && <TextButton onPress={action.onPress}>{action.label}</TextButton>}
        <TextButton onPress={onPages}>More</TextButton>
      </span>
    </div>
  );
}
