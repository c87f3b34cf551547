import type { ComponentChildren } from 'preact';
import { PageBar } from './page-bar.tsx';

/** A view of a page, reached from its bar. */
export interface PageView {
  readonly id: string;
  readonly label: string;
}

interface PageShellProps {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly views?: readonly PageView[];
  readonly current?: string;
  readonly onView?: (id: string) => void;
  readonly aside?: ComponentChildren;
  readonly narrow?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a full page: bar with the name and its views, the title, then the content. */
export function PageShell({
  title,
  lead,
  views = [],
  current,
  onView,
  aside,
  narrow,
  children,
}: PageShellProps) {
  return (
    <div class="page">
      <PageBar>
        {views.length > 0 && (
          <nav aria-label="Parts of this page">
            {views.map(({ id, label }) => (
              <a
                key={id}
                href={`#${id}`}
                aria-current={id === current ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  onView?.(id);
                }}
              >
                {label}
              </a>
            ))}
          </nav>
        )}
        {aside}
      </PageBar>
      <main class={narrow ? 'page__body page__body--narrow' : 'page__body'}>
        <div class="page__head">
          <div>
            <h1 class="title title--page">{title}</h1>
            {lead && <p class="quiet">{lead}</p>}
          </div>
        </div>
        {children}
      </main>
    </div>
  );
}
