import { useEffect, useState } from 'preact/hooks';

/** The value as it was when it last stayed the same for `pause` milliseconds: what is said about a text waits for this. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
