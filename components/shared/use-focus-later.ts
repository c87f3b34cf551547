import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A way to put the focus on what the next renders bring, so that it is never lost with a control that goes. */
export interface FocusLater {
  /** Goes on an element with `tabIndex={-1}` that stays: it takes the focus where nothing else can. */
  readonly root: RefObject<HTMLDivElement | null>;
  /** Focuses what the selector finds within the root as soon as it is there, unless the person went elsewhere. */
  readonly focusOn: (selector: string) => void;
}

/** Keeps the focus in a part of a page whose controls come and go. */
export function useFocusLater(): FocusLater {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly selector: string; readonly from: Element | null } | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const { selector, from } = wanted.current;
    const target = root.current?.querySelector<HTMLElement>(selector);
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    const isWaiting = isLost || active === root.current || active === from;
    if (target && isWaiting) target.focus();
    else if (isLost) root.current?.focus();
    if (target || !isWaiting) wanted.current = null;
  });
  return {
    root,
    focusOn: (selector) => {
      wanted.current = { selector, from: document.activeElement };
    },
  };
}
