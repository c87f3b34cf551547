import { MOST_DISMISSED } from '../schema/dismissed.ts';
import { kindAgrees } from '../schema/domain.ts';
import type { KeptBrief } from '../schema/kept-brief.ts';
import type { Membership } from '../schema/membership.ts';
import type { Observation } from '../schema/observation.ts';
import type { Safekeeping } from '../schema/safekeeping.ts';
import type { RecordContent } from '../schema/vault-record.ts';
import { compareText } from '../shared/order.ts';

/** What two values that were changed apart become: one that stands for both, and one beside it where they cannot be one. */
export interface MergedContent {
  readonly keep: RecordContent;
  readonly beside: RecordContent | null;
}

/**
 * Makes one of two contents that were changed apart from each other. Whichever computer does it, and whichever of the two is
 * its own, the outcome is the same.
 */
export function mergeContents(one: RecordContent, other: RecordContent): MergedContent {
  const [first, second] = inOrder(one, other);
  const joined = joinContents(first, second);
  return joined === null ? { keep: first, beside: second } : { keep: joined, beside: null };
}

/** Both in one, or null where either says something that the other denies. */
function joinContents(first: RecordContent, second: RecordContent): RecordContent | null {
  if (first.type === 'observation' && second.type === 'observation') {
    const value = joinObservations(first.value, second.value);
    return value && { type: 'observation', value };
  }
  if (first.type === 'membership' && second.type === 'membership') {
    return { type: 'membership', value: joinMemberships(first.value, second.value) };
  }
  if (first.type === 'dismissed' && second.type === 'dismissed') {
    const keys = [...new Set([...first.value.keys, ...second.value.keys])].slice(-MOST_DISMISSED);
    return { type: 'dismissed', value: { keys } };
  }
  if (first.type === 'safekeeping' && second.type === 'safekeeping') {
    return { type: 'safekeeping', value: joinSafekeeping(first.value, second.value) };
  }
  if (first.type === 'received-part' && second.type === 'received-part') {
    const files = [...new Set([...first.value.files, ...second.value.files])].toSorted(compareText);
    const newer = second.value.revision > first.value.revision ? second.value : first.value;
    return { type: 'received-part', value: { ...newer, files } };
  }
  if (first.type === 'led-round' && second.type === 'led-round') {
    const released = joinedBy([...second.value.released, ...first.value.released], (each) => each.consultant);
    const keySaved = first.value.keySaved || second.value.keySaved;
    return { type: 'led-round', value: { ...first.value, keySaved, released } };
  }
  if (first.type === 'round-release' && second.type === 'round-release') {
    // Files under either words may be with the group already; the words of one computer count from now on.
    const previews = joinedBy([...second.value.previews, ...first.value.previews], (each) => each.consultant);
    const briefs = joinedBy([...second.value.briefs, ...first.value.briefs], (each) => each.consultant.id);
    const erasing = first.value.erasing ?? second.value.erasing;
    return { type: 'round-release', value: { ...first.value, previews, briefs, erasing } };
  }
  if (first.type === 'kept-brief' && second.type === 'kept-brief') {
    return { type: 'kept-brief', value: joinKeptBriefs(first.value, second.value) };
  }
  return JSON.stringify(first) === JSON.stringify(second) ? first : null;
}

/** Read on one computer, it is read; what was answered before the reveal is that of whoever answered. */
function joinKeptBriefs(first: KeptBrief, second: KeptBrief): KeptBrief {
  const read = !first.revealed && second.revealed ? second : first;
  return {
    ...read,
    answered: laterAnswers(first.answered, second.answered),
    scales: { ...second.scales, ...first.scales, ...(read.scales.T0 && { T0: read.scales.T0 }) },
  };
}

/** One each by this, the last one given; in the order of it, so that the outcome is the same whoever joins. */
function joinedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return [...byKey.values()].toSorted((one, other) => compareText(keyOf(one), keyOf(other)));
}

/** What only one of them says, both say: so a text that was placed on one computer and handed in on another stays one. */
function joinObservations(first: Observation, second: Observation): Observation | null {
  const agree =
    first.text === second.text &&
    unopposed(first.consultant, second.consultant) &&
    unopposed(first.domain, second.domain) &&
    unopposed(first.kind, second.kind) &&
    unopposed(first.setting, second.setting);
  if (!agree) return null;
  const placed = first.domain === null ? second : first;
  const joined = {
    ...first,
    consultant: first.consultant ?? second.consultant,
    domain: placed.domain,
    kind: placed.kind ?? first.kind ?? second.kind,
    setting: first.setting ?? second.setting,
    week: earlier(first.week, second.week),
    share: narrower(first.share, second.share),
    handedIn: laterHandIn(first.handedIn, second.handedIn),
  };
  return kindAgrees(joined) ? joined : null;
}

function earlier(one: string, other: string): string {
  return compareText(one, other) <= 0 ? one : other;
}

function unopposed(one: unknown, other: unknown): boolean {
  return one === null || other === null || JSON.stringify(one) === JSON.stringify(other);
}

const SHARES: readonly Observation['share'][] = ['echo-only', 'merge', 'discuss'];

function narrower(one: Observation['share'], other: Observation['share']): Observation['share'] {
  return SHARES.indexOf(one) < SHARES.indexOf(other) ? one : other;
}

function laterHandIn(one: Observation['handedIn'], other: Observation['handedIn']): Observation['handedIn'] {
  if (one === null || other === null) return one ?? other;
  return other.revision > one.revision ? other : one;
}

function joinMemberships(first: Membership, second: Membership): Membership {
  return {
    ...first,
    revision: Math.max(first.revision, second.revision),
    answered: laterAnswers(first.answered, second.answered),
    expiryTold:
      [first.expiryTold, second.expiryTold].filter((day) => day !== null).toSorted(compareText)[0] ?? null,
    used: [...new Set([...first.used, ...second.used])].toSorted(compareText),
  };
}

/** Of each occasion the answers of the higher revision. */
function laterAnswers(first: Membership['answered'], second: Membership['answered']): Membership['answered'] {
  const answered = new Map(second.map((each) => [each.occasion, each]));
  for (const each of first) {
    const before = answered.get(each.occasion);
    if (before === undefined || before.revision < each.revision) answered.set(each.occasion, each);
  }
  return [...answered.values()].toSorted((one, other) => compareText(one.occasion, other.occasion));
}

function joinSafekeeping(first: Safekeeping, second: Safekeeping): Safekeeping {
  const later = (one: string | null, other: string | null) => ((one ?? '') < (other ?? '') ? other : one);
  return {
    recovery: later(first.recovery, second.recovery),
    backup: later(first.backup, second.backup),
    passphrase: later(first.passphrase, second.passphrase),
  };
}

function inOrder(one: RecordContent, other: RecordContent): readonly [RecordContent, RecordContent] {
  return compareText(JSON.stringify(one), JSON.stringify(other)) <= 0 ? [one, other] : [other, one];
}
