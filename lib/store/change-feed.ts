import { z } from 'zod';
import { Id } from '../schema/primitives.ts';
import { listeners } from '../shared/listeners.ts';

/** Which records changed, by their random ids, or null where it may be any; `quiet` where no list shows them. */
const Change = z.strictObject({ ids: z.array(Id).nullable(), quiet: z.boolean() });
export type Change = z.infer<typeof Change>;

/** Tells pages of one profile that records changed, so that an open list never shows what is no longer there. */
export interface ChangeFeed {
  announce(change: Change): void;
  /** Calls `listener` on every change, in this page and in others. Gives back the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
}

/** A feed within one page. */
export function localFeed(): ChangeFeed {
  const { tell, add } = listeners<Change>();
  return { announce: tell, onChange: add };
}

/** A feed among all pages of the extension. It carries no content: each page reads for itself. */
export function profileFeed(): ChangeFeed {
  const local = localFeed();
  const channel = new BroadcastChannel('upward-changes');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const change = Change.safeParse(data);
    local.announce(change.success ? change.data : { ids: null, quiet: false });
  });
  return {
    announce(change) {
      local.announce(change);
      channel.postMessage(change);
    },
    onChange: local.onChange,
  };
}
