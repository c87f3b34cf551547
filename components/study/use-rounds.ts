import { useMemo, useState } from 'preact/hooks';
import type { SiteNames } from '../../lib/analysis/join-responses.ts';
import { Role } from '../../lib/schema/primitives.ts';
import type { Response } from '../../lib/schema/response.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import type { Invited } from '../../lib/schema/study.ts';

/** What the study team says of a round: as typed, empty where not. */
export interface RoundEntry {
  readonly site: string;
  readonly fellow: string;
  readonly consultant: string;
}

/** A round that somebody answered in. */
export interface AnsweredRound {
  readonly round: string;
  /** Its title where the card is at hand. */
  readonly title: string | null;
  readonly entry: RoundEntry;
}

/** The rounds of the open answers, and what follows from what is said of them. */
export interface Rounds {
  readonly rounds: readonly AnsweredRound[];
  readonly sites: SiteNames;
  readonly invited: Invited;
  readonly change: (round: string, changes: Partial<RoundEntry>) => void;
}

const EMPTY: RoundEntry = { site: '', fellow: '', consultant: '' };

/** The longest name of a site, in UTF-16 units, as a dataset holds it. */
export const LONGEST_SITE = 40;

/** Keeps what is said of each round. How many were invited is filled in from the card, and can be typed over. */
export function useRounds(responses: readonly Response[], cards: readonly RoundCard[]): Rounds {
  const [entries, setEntries] = useState<Readonly<Record<string, Partial<RoundEntry>>>>({});
  const rounds = useMemo(() => {
    const answered = [...new Set(responses.map(({ round }) => round))].sort();
    return answered.map((round): AnsweredRound => {
      const card = cards.find((each) => each.round === round);
      return { round, title: card?.title ?? null, entry: { ...fromCard(card), ...entries[round] } };
    });
  }, [responses, cards, entries]);
  const sites = useMemo(() => sitesOf(rounds), [rounds]);
  const invited = useMemo(() => invitedTo(rounds), [rounds]);
  const change = (round: string, changes: Partial<RoundEntry>) =>
    setEntries((earlier) => ({ ...earlier, [round]: { ...earlier[round], ...changes } }));
  return { rounds, sites, invited, change };
}

/** A slip is made for each fellow, and each consultant stands on the card. */
function fromCard(card: RoundCard | undefined): RoundEntry {
  if (card === undefined) return EMPTY;
  return { site: '', fellow: String(card.seats.length), consultant: String(card.consultants.length) };
}

function sitesOf(rounds: readonly AnsweredRound[]): SiteNames {
  return Object.fromEntries(
    rounds.flatMap(({ round, entry }) => {
      const site = entry.site.trim().slice(0, LONGEST_SITE);
      return site === '' ? [] : [[round, site]];
    }),
  );
}

/** Known for a role where every round says so. */
function invitedTo(rounds: readonly AnsweredRound[]): Invited {
  const of = (role: Role) => {
    const numbers = rounds.map(({ entry }) => (/^\d+$/.test(entry[role]) ? Number(entry[role]) : null));
    const known = numbers.flatMap((number) => number ?? []);
    return rounds.length === 0 || known.length < numbers.length
      ? null
      : known.reduce((all, number) => all + number, 0);
  };
  const [fellow, consultant] = Role.options.map(of);
  return { fellow: fellow ?? null, consultant: consultant ?? null };
}
