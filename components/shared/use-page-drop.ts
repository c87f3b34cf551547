import { useEffect, useRef } from 'preact/hooks';

/**
 * Takes what is dropped anywhere on the page, where a browser would else leave the page for the file. What a part of the page
 * has taken itself is left to it. Nothing is done where `onDrop` is null.
 */
export function usePageDrop(onDrop: ((transfer: DataTransfer) => void) | null): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  const isOn = onDrop !== null;
  useEffect(() => {
    if (!isOn) return;
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || event.dataTransfer === null) return;
      event.preventDefault();
      latest.current?.(event.dataTransfer);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [isOn]);
}
