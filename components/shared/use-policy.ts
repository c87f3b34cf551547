import { useEffect, useState } from 'preact/hooks';
import type { Policy } from '../../lib/schema/policy.ts';
import { useServices } from './services.tsx';

/** What the hospital's policy sets; empty until it is read. */
export function usePolicy(): Policy {
  const { policy } = useServices();
  const [read, setRead] = useState<Policy>({});
  useEffect(() => {
    void policy().then(setRead);
  }, [policy]);
  return read;
}
