import { useLayoutEffect } from 'preact/hooks';

/** Calls `act` on Ctrl or Cmd with Enter, wherever focus is on the page. */
export function useCommandEnter(act: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      // A key held too long is one press: a second one would answer what it has just been asked.
      if (!event.repeat) act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
