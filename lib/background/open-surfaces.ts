/** A panel or a card that is open somewhere and can be told to hide. */
export interface Surface {
  /** The browser window it is in. */
  readonly window: number;
  /** True for a card in a page, false for a panel. */
  readonly isCard: boolean;
  /** Empties it at once and closes it; what was being written is kept as a draft. */
  hide(): void;
}

/** Which panels and cards are open now. */
export interface OpenSurfaces {
  /** Adds one; gives back what to call once its port closed. It is open until then, hidden or not. */
  add(surface: Surface): () => void;
  isOpenIn(window: number): boolean;
  /** Hides everything, in every window: whoever walks up sees nothing. */
  hideAll(): void;
  /** Hides the cards alone: a panel shows by itself that Upward is locked. */
  hideCards(): void;
}

/** An empty register. It lives in memory: surfaces report again by themselves when the worker was ended. */
export function openSurfaces(): OpenSurfaces {
  const open = new Set<Surface>();
  return {
    add(surface) {
      open.add(surface);
      return () => void open.delete(surface);
    },
    isOpenIn: (window) => [...open].some((surface) => surface.window === window),
    hideAll() {
      for (const surface of [...open]) surface.hide();
    },
    hideCards() {
      for (const surface of [...open]) if (surface.isCard) surface.hide();
    },
  };
}
