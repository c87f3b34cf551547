import type { ComponentChildren } from 'preact';

interface SettingRowProps {
  readonly name: string;
  /** What holds, and what it means. */
  readonly children: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** One setting: its name, what holds, and the way to change it. Stands in a `SettingsCard`. */
export function SettingRow({ name, children, action }: SettingRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd>{action}</dd>
    </div>
  );
}

interface SettingsCardProps {
  readonly title: string;
  /** What the list of sections leads to. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** Settings that belong together. */
export function SettingsCard({ title, id, children }: SettingsCardProps) {
  return (
    <section class="card" id={id}>
      <div class="card__head">
        <h2 class="title">{title}</h2>
      </div>
      <dl class="summary set">{children}</dl>
    </section>
  );
}
