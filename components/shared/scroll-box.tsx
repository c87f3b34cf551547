import type { ComponentChildren } from 'preact';

/** A box whose wide content scrolls sideways on a narrow window, by keyboard too. */
export function ScrollBox({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section class="scroll-box" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
