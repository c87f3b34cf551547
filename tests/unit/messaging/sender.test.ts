import { describe, expect, it } from 'vitest';
import { type SenderFacts, senderOf } from '../../../lib/messaging/sender.ts';

const own = { id: 'abc', pages: 'chrome-extension://abc/' };
const tab = { id: 4, windowId: 2 };
const page = 'https://record.example/ward';
const card = 'chrome-extension://abc/capture.html';

describe('who is answered', () => {
  it.each<[string, SenderFacts, ReturnType<typeof senderOf>]>([
    [
      'a content script at the top of a page',
      { id: 'abc', url: page, frameId: 0, tab },
      { from: 'host', tab: 4, window: 2, address: page },
    ],
    ['the card in a frame', { id: 'abc', url: card, frameId: 9, tab }, { from: 'card', tab: 4, window: 2 }],
    ['the side panel', { id: 'abc', url: 'chrome-extension://abc/sidepanel.html' }, { from: 'page' }],
    [
      'a page of ours in a tab',
      { id: 'abc', url: 'chrome-extension://abc/brief.html#x', frameId: 0, tab },
      { from: 'page' },
    ],
  ])('%s', (_, facts, sender) => {
    expect(senderOf(facts, own)).toEqual(sender);
  });

  it.each<[string, SenderFacts]>([
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/page.html' }],
    ['another extension that names our page', { id: 'xyz', url: card, frameId: 9, tab }],
    ['nobody known', {}],
    ['a sender without an address', { id: 'abc', frameId: 0, tab }],
    ['a frame within a page', { id: 'abc', url: page, frameId: 5, tab }],
    ['a content script outside any tab', { id: 'abc', url: page, frameId: 0 }],
    ['a page of no web address', { id: 'abc', url: 'file:///etc/passwd', frameId: 0, tab }],
    [
      'a page whose address only begins like ours',
      { id: 'abc', url: 'chrome-extension://abcd/capture.html', frameId: 9, tab },
    ],
    ['the card opened as a page of its own', { id: 'abc', url: card, frameId: 0, tab }],
    ['the card outside any tab', { id: 'abc', url: card, frameId: 9 }],
    [
      'a file of ours that is no page',
      { id: 'abc', url: 'chrome-extension://abc/widget.js', frameId: 0, tab },
    ],
    [
      'an address within ours that is no page',
      { id: 'abc', url: 'chrome-extension://abc/a/capture.html', frameId: 9, tab },
    ],
  ])('%s is not answered', (_, facts) => {
    expect(senderOf(facts, own)).toBeNull();
  });
});
