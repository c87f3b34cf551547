import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseExpired } from '../../lib/capture/erase-expired.ts';
import { type Expiring, expiring, noteTold } from '../../lib/capture/expiry.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import { useServices } from '../shared/services.tsx';
import { usePolicy } from '../shared/use-policy.ts';
import type { LoadedRecords } from '../shared/use-vault.ts';
import type { OwnObservations } from './use-observations.ts';

/** What goes by the hospital's policy, and what went while this page was unlocked. */
export interface Expiry {
  readonly coming: readonly Expiring[];
  readonly went: readonly Expiring[];
  readonly fault: VaultRefusal | null;
  /** Stores that a notice was seen. */
  readonly tell: (id: string) => Promise<void>;
  /** Says which observation is being edited: it does not go meanwhile. */
  readonly holdOpen: (id: string | null) => void;
}

/** Finds what goes, and erases it once its day has come. Nothing happens while locked or without a policy. */
export function useExpiry(own: OwnObservations, memberships: LoadedRecords<'membership'>): Expiry {
  const { vault, now } = useServices();
  const { expireDays } = usePolicy();
  const [open, setOpen] = useState<string | null>(null);
  const [went, setWent] = useState<readonly Expiring[]>([]);
  const [fault, setFault] = useState<VaultRefusal | null>(null);
  const latestOpen = useRef(open);
  const queue = useRef(Promise.resolve());
  const today = dayOf(now());
  const unlocked = memberships?.ok === true;
  if (!unlocked && went.length > 0) setWent([]);
  const rounds =
    expireDays !== undefined && unlocked && own.loaded
      ? expiring({ memberships: memberships.value, observations: own.observations, expireDays, today })
      : [];
  const due = JSON.stringify(rounds.filter(({ state }) => state === 'goes'));
  useEffect(() => {
    if (expireDays === undefined || due === '[]') return;
    const erase = async () => {
      const isOpen = (id: string) => id === latestOpen.current;
      const erased = await eraseExpired(vault, { expireDays, today, isOpen });
      // A lock in between is no fault: the rest goes after the next unlocking.
      setFault(erased.refusal === 'locked' ? null : erased.refusal);
      if (erased.went.length > 0) setWent((before) => [...before, ...erased.went]);
    };
    queue.current = queue.current.then(erase);
  }, [vault, due, open]);
  return {
    coming: rounds.filter(({ state }) => state !== 'goes'),
    went,
    fault,
    tell: async (id) => {
      if (expireDays === undefined) return;
      const told = await vault.change(
        'membership',
        id,
        (current) => current && noteTold(current, expireDays, today),
      );
      setFault(told.ok ? null : told.refusal);
    },
    holdOpen: (id) => {
      latestOpen.current = id;
      setOpen(id);
    },
  };
}
