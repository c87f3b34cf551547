import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../lib/schema/session.ts';
import { cleanSession, newSession, sessionOf } from '../../lib/session/change-session.ts';
import { endsAfter, minutesUsed } from '../../lib/session/session-time.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { sha256Hex } from '../../lib/vault/hash.ts';
import { useServices } from '../shared/services.tsx';

/** How long typing rests before it is kept, in milliseconds. */
const REST = 400;

/** A one-to-one, and when its clock is at the planned end, in milliseconds; null while the clock stands still. */
interface Held {
  readonly session: Session;
  readonly ends: number | null;
}

/** The one-to-one of a brief, and what can be done with it. */
export interface SessionDesk extends Held {
  readonly change: (next: (session: Session) => Session) => void;
  readonly start: () => void;
  readonly pause: () => void;
  readonly fault: string | null;
}

/** Whether the person's own vault keeps it, or this page alone until it is closed. */
export type SessionKeeping = 'vault' | 'once';

/** The one-to-one of the brief in this file, as it was left; null until it is read. */
export function useSession(file: Bytes, keeping: SessionKeeping): SessionDesk | null {
  const { now } = useServices();
  const [held, setHeld] = useState<Held | null>(null);
  const { load, keep, fault } = useKeeper(keeping);
  const waiting = useRef<{ readonly next: Held; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    void keep(waiting.current.next);
    waiting.current = null;
  };
  useEffect(() => {
    void sha256Hex(file).then(load).then(setHeld);
    return flush;
  }, [file]);
  if (held === null) return null;
  const move = (next: Held, rest: number) => {
    setHeld(next);
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = { next, timer: setTimeout(flush, rest) };
  };
  const latest = () => waiting.current?.next ?? held;
  return {
    ...held,
    fault,
    change: (next) => move({ ...latest(), session: next(latest().session) }, REST),
    start: () => move({ ...latest(), ends: endsAfter(latest().session, now().getTime()) }, 0),
    pause: () => {
      const { session, ends } = latest();
      const used = minutesUsed(session, ends, now().getTime());
      move({ session: { ...session, used }, ends: null }, 0);
    },
  };
}

interface Keeper {
  readonly load: (brief: string) => Promise<Held>;
  readonly keep: (held: Held) => Promise<void>;
  readonly fault: string | null;
}

function useKeeper(keeping: SessionKeeping): Keeper {
  const { vault, sentence } = useServices();
  const [fault, setFault] = useState<string | null>(null);
  const timer = useRef<string | null>(null);
  const begin = (brief: string): Held => ({ session: newSession(vault.newId(), brief), ends: null });
  return {
    fault,
    load: async (brief) => {
      if (keeping === 'once') return begin(brief);
      const listed = await vault.list('session');
      const all = listed.ok ? listed.value.map(({ value }) => value) : [];
      const found = sessionOf(all, brief);
      if (!listed.ok) setFault(sentence(listed.refusal));
      if (found === null) return begin(brief);
      timer.current = found.timer;
      const running = found.timer === null ? null : await vault.read('timer', found.timer);
      return { session: found, ends: running?.ok ? (running.value?.ends ?? null) : null };
    },
    keep: async ({ session, ends }) => {
      if (keeping === 'once') return;
      const before = timer.current;
      timer.current = ends === null ? null : (before ?? vault.newId());
      const next = { ...cleanSession(session), timer: timer.current };
      const stored =
        timer.current === null || ends === null
          ? await vault.put('session', session.id, next)
          : await vault.changeTogether(
              [
                { type: 'session', id: session.id },
                { type: 'timer', id: timer.current },
              ],
              () => [next, { ends }],
            );
      setFault(stored.ok ? null : sentence(stored.refusal));
      if (stored.ok && before !== null && timer.current === null) await vault.remove(before);
    },
  };
}
