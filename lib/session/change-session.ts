import { type Commitment, MOST_COMMITMENTS, type NoteDraft, type Session } from '../schema/session.ts';
import { takeOutIdentifiers } from '../screening/take-out.ts';

/** A session at its beginning. `brief` is the SHA-256 of the brief's sealed file. */
export function newSession(id: string, brief: string): Session {
  return {
    id,
    brief,
    step: 1,
    groundRules: [false, false],
    picked: [],
    notes: '',
    commitments: [],
    used: 0,
    timer: null,
    note: null,
  };
}

/** The one-to-one of a brief; where two computers left two states of it, the one that got further. Null where there is none. */
export function sessionOf(sessions: readonly Session[], brief: string): Session | null {
  const mine = sessions.filter((session) => session.brief === brief);
  const far = ({ commitments, step, used }: Session) =>
    (agreedIn({ commitments }).length * 4 + step) * 1000 + used;
  return mine.toSorted((one, other) => far(other) - far(one))[0] ?? null;
}

/** An empty commitment. */
export const NO_COMMITMENT: Commitment = { what: '', by: null, noticed: '' };

/** With a point taken for today, or let go again. */
export function withPicked(session: Session, statement: string, isPicked: boolean): Session {
  const others = session.picked.filter((each) => each !== statement);
  return { ...session, picked: isPicked ? [...others, statement] : others };
}

/** With the commitment at this place, counted from 0, changed; one more where none stands there and there may be one. */
export function withCommitment(session: Session, place: number, changed: Partial<Commitment>): Session {
  const commitments = [...session.commitments];
  while (commitments.length <= place && commitments.length < MOST_COMMITMENTS)
    commitments.push(NO_COMMITMENT);
  const current = commitments[place];
  if (current === undefined) return session;
  return { ...session, commitments: commitments.with(place, { ...current, ...changed }) };
}

/** What was agreed: the commitments that say something. */
export function agreedIn({ commitments }: Pick<Session, 'commitments'>): Commitment[] {
  return commitments.filter(({ what }) => what.trim() !== '');
}

/** The note as it begins: what was agreed, in the first person; what was heard is for the consultant to write. */
export function beginNote(session: Pick<Session, 'commitments'>): NoteDraft {
  const willDo = agreedIn(session)
    .map(({ what }) => `I will ${what.trim().replace(/\.+$/, '')}.`)
    .join(' ');
  return { heard: '', willDo: willDo.slice(0, 600), named: false };
}

/** A session as it is stored: no text of it holds an identifier that screening is certain of. */
export function cleanSession(session: Session): Session {
  const clean = (text: string, longest: number) => takeOutIdentifiers(text).text.slice(0, longest);
  return {
    ...session,
    notes: clean(session.notes, 2000),
    commitments: session.commitments.map((each) => ({
      ...each,
      what: clean(each.what, 200),
      noticed: clean(each.noticed, 200),
    })),
    note: session.note && {
      ...session.note,
      heard: clean(session.note.heard, 600),
      willDo: clean(session.note.willDo, 600),
    },
  };
}
