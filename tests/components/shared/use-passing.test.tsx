import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usePassing } from '../../../components/shared/use-passing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function start(first: string | null) {
  const onPass = vi.fn();
  const { result, rerender, unmount } = renderHook(
    ({ subject }: { subject: string | null }) => usePassing(subject, 1000, onPass),
    { initialProps: { subject: first } },
  );
  const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  const does = (name: 'onMouseEnter' | 'onMouseLeave' | 'onFocusIn' | 'onFocusOut') =>
    act(() => result.current[name]());
  return { onPass, rerender, unmount, wait, does };
}

describe('a note that passes', () => {
  it('goes once its time is over, and not before', () => {
    const { onPass, wait } = start('deleted');
    wait(999);
    expect(onPass).not.toHaveBeenCalled();
    wait(1);
    expect(onPass).toHaveBeenCalledOnce();
  });

  it.each([
    ['onMouseEnter', 'onMouseLeave'],
    ['onFocusIn', 'onFocusOut'],
  ] as const)('stays from %s to %s, and has its whole time again then', (enter, leave) => {
    const { onPass, wait, does } = start('deleted');
    wait(900);
    does(enter);
    wait(5000);
    expect(onPass).not.toHaveBeenCalled();
    does(leave);
    wait(999);
    expect(onPass).not.toHaveBeenCalled();
    wait(1);
    expect(onPass).toHaveBeenCalledOnce();
  });

  it('has its time from its own start when another takes its place, also under the pointer', () => {
    const { onPass, wait, does, rerender } = start('deleted');
    does('onMouseEnter');
    rerender({ subject: 'deleted again' });
    wait(999);
    expect(onPass).not.toHaveBeenCalled();
    wait(1);
    expect(onPass).toHaveBeenCalledOnce();
  });

  it('waits for nothing while there is none, and after the page is gone', () => {
    const none = start(null);
    none.wait(5000);
    expect(none.onPass).not.toHaveBeenCalled();
    const gone = start('deleted');
    gone.unmount();
    gone.wait(5000);
    expect(gone.onPass).not.toHaveBeenCalled();
  });
});
