import type { CardChannel } from '../../../lib/messaging/card-channel.ts';
import type { CardClient } from '../../../lib/messaging/card-client.ts';
import type { DraftClaims } from '../../../lib/platform/draft-claims.ts';
import type { LocalRoute } from '../../../lib/schema/policy.ts';
import type { RefusalReason } from '../../../lib/schema/refusal.ts';
import type { SightWatch } from './watch-sight.ts';

/** Everything the card needs from outside itself. It can ask for what it writes to be kept, and can read nothing. */
export interface CardParts {
  readonly client: CardClient;
  readonly channel: CardChannel;
  readonly claims: DraftClaims;
  readonly newId: () => string;
  /** The plain sentence for a refusal. */
  readonly sentence: (reason: RefusalReason) => string;
  readonly sight: SightWatch;
  /** Reports the card as open, and calls `onHide` when everything is to be hidden. Gives back the way to stop. */
  readonly report: (onHide: () => void) => () => void;
  /** Whether digits and letters act without a modifier; the person may have turned that off. */
  readonly singleKeys: () => Promise<boolean>;
  /** The hospital's own routes for what belongs in another channel; undefined where it names none. */
  readonly routes: () => Promise<readonly LocalRoute[] | undefined>;
  /** False in a browser that opens its sidebar from its own buttons alone. */
  readonly opensPanel: boolean;
}
