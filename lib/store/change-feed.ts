/** Tells pages of one profile that records changed, so that an open list never shows what is no longer there. */
export interface ChangeFeed {
  announce(): void;
  /** Calls `listener` on every change, in this page and in others. Gives back the way to stop. */
  onChange(listener: () => void): () => void;
}

/** A feed within one page. */
export function localFeed(): ChangeFeed {
  const listeners = new Set<() => void>();
  return {
    announce() {
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A feed among all pages of the extension. It carries no content: each page reads for itself. */
export function profileFeed(): ChangeFeed {
  const local = localFeed();
  const channel = new BroadcastChannel('upward-changes');
  channel.addEventListener('message', () => local.announce());
  return {
    announce() {
      local.announce();
      channel.postMessage(null);
    },
    onChange: local.onChange,
  };
}
