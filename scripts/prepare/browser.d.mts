/** A browser that can be started, and a few words on where it came from. */
export interface Browser {
  readonly path: string;
  readonly source: string;
}

/** See browser.mjs: plain JavaScript, because it runs before the pinned Node is there. */
export declare function findBrowser(): Browser | null;
