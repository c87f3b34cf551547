import type { ComponentChildren } from 'preact';

/** The bar of a full page: the product's name, and what a page puts beside it. */
export function PageBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="page__bar">
      <span class="brand">Upward</span>
      {children}
    </header>
  );
}
