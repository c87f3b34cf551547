import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface WithChildren {
  readonly children: ComponentChildren;
}

/** The line under a title that says who can see what is on this screen. */
export function WhoSees({ children }: WithChildren) {
  return (
    <p class="who-sees">
      <Icon name="eye" />
      <span>{children}</span>
    </p>
  );
}

/** A note set apart by its edge: plain, something to check, or a refusal. */
export function Inset({ children, tone }: WithChildren & { tone?: 'check' | 'danger' }) {
  return <div class={tone ? `inset inset--${tone}` : 'inset'}>{children}</div>;
}

/** A framed part of a page with a heading. */
export function Card({
  title,
  aside,
  children,
}: WithChildren & { title: string; aside?: ComponentChildren }) {
  return (
    <section class="card">
      <div class="card__head">
        <h2 class="title title--small">{title}</h2>
        {aside}
      </div>
      <div class="card__body">{children}</div>
    </section>
  );
}

/** What a tag says by its colour, beside its words. */
export type TagTone = 'accent' | 'check' | 'danger' | 'managed';

/** A short mark beside a line. */
export function Tag({ children, tone }: WithChildren & { tone?: TagTone }) {
  return <span class={tone ? `tag tag--${tone}` : 'tag'}>{children}</span>;
}

/** Terms and what they are, one a row. */
export function SummaryList({ rows }: { rows: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="summary">
      {rows.map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The steps of a task and where one is. */
export function Steps({ names, current }: { names: readonly string[]; current: number }) {
  return (
    <ol class="steps">
      {names.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'is-done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {index + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
