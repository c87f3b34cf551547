import { ask, isExtensionThere, onSitesChange } from '../../lib/messaging/content-runtime.ts';
import type { Corner } from '../../lib/schema/site.ts';
import { controls } from './controls.ts';
import { openMenu } from './launcher-menu.ts';
import { hostLook } from './looks.ts';
import { dress } from './make.ts';
import { type OpenCard, openCard } from './open-card.ts';
import { standInPage } from './stand-in-page.ts';

/** The launcher in a page. */
export interface Launcher {
  /** False once it was taken away, or the extension was. */
  stands(): boolean;
}

/** Puts the launcher into the page, until its site is turned off or the extension is gone. */
export function placeLauncher(first: Corner): Launcher {
  const gone = new AbortController();
  const { signal } = gone;
  let corner = first;
  let card: OpenCard | null = null;
  const remove = () => {
    card?.close();
    gone.abort();
  };
  const { host, root } = standInPage(signal, () => card?.close());

  const look = () => {
    dress(host, hostLook(corner));
    buttons.move(corner);
  };
  const lookAgain = async () => {
    const place = await ask({ type: 'launcher' });
    if (place === null) return remove();
    corner = place.corner;
    look();
  };
  const removeIfAlone = () => {
    if (!isExtensionThere()) remove();
    return signal.aborted;
  };
  const buttons = controls({
    onLaunch() {
      if (removeIfAlone()) return;
      if (card) return card.again();
      card = openCard(root, corner, () => {
        card = null;
      });
    },
    onMenu() {
      if (removeIfAlone()) return;
      const choose = async (request: Parameters<typeof ask>[0]) => {
        await ask(request);
        await lookAgain();
      };
      openMenu(root, corner, { onChoice: (request) => void choose(request), onClose: buttons.focus });
    },
  });
  root.append(...buttons.elements);
  look();

  // A page that comes back from the browser's cache may have been turned off meanwhile; the card's channel is gone.
  const back = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    card?.close();
    void lookAgain();
  };
  addEventListener('pageshow', back, { signal });
  addEventListener('visibilitychange', removeIfAlone, { signal });
  onSitesChange(() => signal.aborted || void lookAgain());
  return { stands: () => !signal.aborted && isExtensionThere() };
}
