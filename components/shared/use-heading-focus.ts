import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves focus to the page's heading at the start and whenever `subject` changes, as a new page would: else it would
 * stay on a button that is gone. The ref goes on anything inside the page's main part. Not for the first screen of a
 * page, where focus belongs to the browser.
 */
export function useHeadingFocus(subject?: unknown): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = inside.current?.closest('main')?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    window.scrollTo(0, 0);
  }, [subject]);
  return inside;
}
