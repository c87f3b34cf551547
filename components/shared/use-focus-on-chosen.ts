import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus within a group of radios to the chosen one, so that a choice by key does not leave it on another. */
export function useFocusOnChosen(value: unknown): RefObject<HTMLFieldSetElement | null> {
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    const { current } = group;
    if (!current?.contains(document.activeElement)) return;
    current.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [value]);
  return group;
}
