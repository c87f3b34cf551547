import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, cardOrigin, isExtensionThere } from '../../../lib/messaging/content-runtime.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser whose background answers with these, one after another; an error is its end. */
function withBackground(answers: unknown[], id: string | undefined = 'abc') {
  const sendMessage = vi.fn(async () => {
    const next = answers.shift();
    if (next instanceof Error) throw next;
    return next;
  });
  const getURL = (path: string) => `chrome-extension://abc/${path}`;
  vi.stubGlobal('chrome', { runtime: { id, sendMessage, getURL } });
  return sendMessage;
}

const ended = new Error('message channel closed');

describe('the content script’s question', () => {
  it('gets what the background answers, and null for silence', async () => {
    withBackground([{ corner: 'top-left' }, undefined]);
    expect(await ask({ type: 'launcher' })).toEqual({ corner: 'top-left' });
    expect(await ask({ type: 'hide' })).toBeNull();
  });

  it('is asked once more when the background was ended over it, and not a third time', async () => {
    const sent = withBackground([ended, 'a ticket', ended, ended, 'never']);
    expect(await ask({ type: 'ticket' })).toBe('a ticket');
    expect(await ask({ type: 'ticket' })).toBeNull();
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('is not asked where the extension is gone', async () => {
    const sent = withBackground(['a ticket']);
    vi.stubGlobal('chrome', { runtime: { sendMessage: sent } });
    expect(isExtensionThere()).toBe(false);
    expect(await ask({ type: 'ticket' })).toBeNull();
    expect(sent).not.toHaveBeenCalled();
  });
});

it('the card’s origin is the extension’s own, without a path', () => {
  withBackground([]);
  expect(cardOrigin()).toBe('chrome-extension://abc');
});
