import { useEffect } from 'preact/hooks';

/** Puts focus on the heading of the view that was just gone to, as a new page would; not on the first view. */
export function useViewFocus(moves: number): void {
  useEffect(() => {
    if (moves === 0) return;
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    window.scrollTo(0, 0);
  }, [moves]);
}
