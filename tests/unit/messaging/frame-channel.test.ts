import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardChannel } from '../../../lib/messaging/card-channel.ts';
import {
  FRAME_GREETING,
  type FromCard,
  readFromCard,
  readToCard,
  type ToCard,
} from '../../../lib/messaging/frame-channel.ts';

describe('what comes over the channel', () => {
  it.each<FromCard>([
    { type: 'ticket' },
    { type: 'shape', shape: 'card' },
    { type: 'shape', shape: 'note' },
    { type: 'close' },
    { type: 'hide-all' },
    { type: 'panel' },
  ])('is read from the card: $type', (said) => {
    expect(readFromCard(said)).toEqual(said);
  });

  it.each<ToCard>([
    { type: 'leave' },
    { type: 'again' },
    { type: 'ticket', ticket: null },
    { type: 'ticket', ticket: 'abc' },
  ])('is read from the content script: $type', (said) => {
    expect(readToCard(said)).toEqual(said);
  });

  it('is read without throwing, and nothing but what the contract names is given on', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(['leave', 'again', 'ticket', undefined]).toContain(readToCard(data)?.type);
        const said = readFromCard(data);
        expect(Object.keys(said ?? {}).filter((key) => key !== 'type' && key !== 'shape')).toEqual([]);
      }),
    );
    expect(readFromCard({ type: 'panel', text: 'a secret' })).toEqual({ type: 'panel' });
    expect(readFromCard({ type: 'append' })).toBeNull();
  });
});

describe('the card’s end of the channel', () => {
  it('takes the first greeting with a port, says what waited, and hears nobody after', async () => {
    const frame = new EventTarget();
    const channel = cardChannel(frame as Window);
    const heard: ToCard[] = [];
    channel.onHear((said) => heard.push(said));
    channel.say({ type: 'ticket' });
    const [true_, false_] = [new MessageChannel(), new MessageChannel()];
    const greet = (data: unknown, ports: MessagePort[]) =>
      frame.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
    greet('something else', [false_.port2]);
    greet(FRAME_GREETING, []);
    greet(FRAME_GREETING, [true_.port2]);
    greet(FRAME_GREETING, [false_.port2]);

    const said = await new Promise((resolve) => {
      true_.port1.onmessage = ({ data }) => resolve(data);
    });
    expect(said).toEqual({ type: 'ticket' });
    false_.port1.postMessage({ type: 'leave' });
    true_.port1.postMessage({ type: 'nonsense' });
    true_.port1.postMessage({ type: 'ticket', ticket: 'abc' });
    await expect.poll(() => heard).toEqual([{ type: 'ticket', ticket: 'abc' }]);
    for (const { port1, port2 } of [true_, false_]) {
      port1.close();
      port2.close();
    }
  });
});
