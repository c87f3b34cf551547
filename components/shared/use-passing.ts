import { useEffect, useRef, useState } from 'preact/hooks';

/** What goes on the element that passes. */
export interface PassingHandlers {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

/**
 * Lets a note go by itself: calls `onPass` once `subject` has stood for `milliseconds`, counted anew whenever the pointer
 * or the focus leaves it and not at all while either is there. Null for no note.
 */
export function usePassing(subject: unknown, milliseconds: number, onPass: () => void): PassingHandlers {
  // Whom the pointer and the focus are on: what takes the place of another starts without them.
  const [hovered, setHovered] = useState<unknown>(null);
  const [focused, setFocused] = useState<unknown>(null);
  const latest = useRef(onPass);
  latest.current = onPass;
  const isHeld = hovered === subject || focused === subject;
  useEffect(() => {
    if (subject !== null) return;
    // What went away under the pointer or with the focus in it never says that they left.
    setHovered(null);
    setFocused(null);
  }, [subject]);
  useEffect(() => {
    if (subject === null || isHeld) return;
    const timer = setTimeout(() => latest.current(), milliseconds);
    return () => clearTimeout(timer);
  }, [subject, isHeld, milliseconds]);
  return {
    onMouseEnter: () => setHovered(subject),
    onMouseLeave: () => setHovered(null),
    onFocusIn: () => setFocused(subject),
    onFocusOut: () => setFocused(null),
  };
}
