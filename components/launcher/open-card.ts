import { ask, cardAddress, cardOrigin } from '../../lib/messaging/content-runtime.ts';
import { FRAME_GREETING, readFromCard, type ToCard } from '../../lib/messaging/frame-channel.ts';
import type { Corner } from '../../lib/schema/site.ts';
import { cardLook, FRAME_LOOK } from './looks.ts';
import { dress, make } from './make.ts';

/** Milliseconds after the card's own Esc in which a second one means: hide everything. */
const SECOND_ESC = 600;

/** The card that stands in the page. */
export interface OpenCard {
  /** Takes it away at once; what was written the card keeps. */
  readonly close: () => void;
  /** Asks it to be there for the next entry, where it shows the note after a save. */
  readonly again: () => void;
}

/** Opens the card in a modal dialog within `root`. `onClose` is called once, when it is gone. */
export function openCard(root: ShadowRoot, corner: Corner, onClose: () => void): OpenCard {
  const before = focused();
  const dialog = make('dialog', cardLook(corner, 'card'), { 'aria-label': 'Upward' });
  const frame = make('iframe', FRAME_LOOK, { title: 'Upward', src: cardAddress() });
  let port: MessagePort | null = null;
  let leaving = false;

  const leaveModal = () => {
    const modal = dialog.matches(':modal');
    dialog.close();
    // The browser does this itself, but not within frames of the page.
    if (modal) for (const element of before) element.focus();
  };
  const close = () => {
    if (!dialog.isConnected) return;
    leaveModal();
    dialog.remove();
    onClose();
  };
  const show = (shape: 'card' | 'note') => {
    leaveModal();
    dress(dialog, cardLook(corner, shape));
    leaving = false;
    if (shape === 'card') {
      dialog.showModal();
      frame.focus();
    } else {
      // `show()` would take the focus, and the page is to go on where it was.
      dialog.setAttribute('open', '');
    }
  };
  const tell = (message: ToCard) => port?.postMessage(message);
  /** Lets the card keep its draft and close; a second press waits for nothing. */
  const leave = () => {
    if (leaving || port === null) return close();
    leaving = true;
    tell({ type: 'leave' });
  };
  const hear = async (data: unknown) => {
    const said = readFromCard(data);
    if (said?.type === 'shape') show(said.shape);
    if (said?.type === 'panel' || said?.type === 'hide-all') void ask(said);
    if (said?.type === 'ticket') tell({ type: 'ticket', ticket: await ask(said) });
    if (said?.type === 'close') {
      if (dialog.matches(':modal')) hideAllOnSecondEsc();
      close();
    }
  };

  frame.onload = () => {
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = ({ data }) => void hear(data);
    frame.contentWindow?.postMessage(FRAME_GREETING, cardOrigin(), [channel.port2]);
    if (dialog.matches(':modal')) frame.focus();
  };
  dialog.oncancel = (event) => {
    event.preventDefault();
    leave();
  };
  dialog.onclose = () => {
    if (!dialog.open) close();
  };
  // The frame fills the dialog: what is pressed on the dialog itself is pressed beside it.
  dialog.onclick = leave;
  dialog.append(frame);
  root.append(dialog);
  dialog.showModal();
  frame.focus();
  return { close, again: () => tell({ type: 'again' }) };
}

/** What has the focus in the page: an element, or a frame and what has it within. */
function focused(): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  let next = document.activeElement;
  while (next) {
    path.push(next as HTMLElement);
    next = (next as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  }
  return path;
}

/** The card's own Esc gave the focus back to the page, so that a second one is pressed there. */
function hideAllOnSecondEsc(): void {
  const heard = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void ask({ type: 'hide-all' });
  };
  addEventListener('keydown', heard, true);
  setTimeout(() => removeEventListener('keydown', heard, true), SECOND_ESC);
}
