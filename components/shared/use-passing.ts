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
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const latest = useRef(onPass);
  latest.current = onPass;
  useEffect(() => {
    // What went away under the pointer or with the focus in it never says that they left.
    setHovered(false);
    setFocused(false);
  }, [subject]);
  useEffect(() => {
    if (subject === null || hovered || focused) return;
    const timer = setTimeout(() => latest.current(), milliseconds);
    return () => clearTimeout(timer);
  }, [subject, hovered, focused, milliseconds]);
  return {
    onMouseEnter: () => setHovered(true),
    onMouseLeave: () => setHovered(false),
    onFocusIn: () => setFocused(true),
    onFocusOut: () => setFocused(false),
  };
}
