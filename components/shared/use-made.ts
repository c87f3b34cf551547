import { useLayoutEffect, useState } from 'preact/hooks';

/** What something that takes a while has come to. */
export type Made<Value> =
  | { readonly is: 'working' }
  | { readonly is: 'failed' }
  | { readonly is: 'made'; readonly value: Value };

const WORKING = { is: 'working' } as const;

/**
 * What a promise gives, `failed` where it is refused. With another promise it begins anew at once: what an earlier one
 * gave is never shown for it. Null is nothing to wait for yet.
 */
export function useMade<Value>(making: Promise<Value> | null): Made<Value> {
  const [settled, setSettled] = useState<{
    readonly of: Promise<Value>;
    readonly as: Made<Value>;
  } | null>(null);
  // At once, with no task between: a promise that is refused meanwhile would count as one that nobody hears.
  useLayoutEffect(() => {
    if (making === null) return undefined;
    let isWanted = true;
    const settle = (as: Made<Value>) => {
      if (isWanted) setSettled({ of: making, as });
    };
    making.then(
      (value) => settle({ is: 'made', value }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [making]);
  return settled !== null && settled.of === making ? settled.as : WORKING;
}
