import { FRAME_GREETING, type FromCard, readToCard, type ToCard } from './frame-channel.ts';

/** The card's end of the channel to the content script of its page. */
export interface CardChannel {
  /** Says something; what is said before the channel stands is said when it does. */
  say(message: FromCard): void;
  onHear(listener: (said: ToCard) => void): void;
}

/** Waits in the card's window for the one greeting that brings the channel. Nothing else that is posted there is heard. */
export function cardChannel(frame: Pick<Window, 'addEventListener'>): CardChannel {
  const listeners: ((said: ToCard) => void)[] = [];
  const early: FromCard[] = [];
  let port: MessagePort | null = null;
  frame.addEventListener('message', ({ data, ports: [first] }) => {
    if (port !== null || data !== FRAME_GREETING || first === undefined) return;
    port = first;
    port.onmessage = (event) => {
      const said = readToCard(event.data);
      if (said !== null) for (const listener of listeners) listener(said);
    };
    for (const message of early.splice(0)) port.postMessage(message);
  });
  return {
    say: (message) => (port === null ? void early.push(message) : port.postMessage(message)),
    onHear: (listener) => void listeners.push(listener),
  };
}
