import { describe, expect, it } from 'vitest';
import { answerSenders } from '../../../lib/background/answer-senders.ts';
import { openSurfaces } from '../../../lib/background/open-surfaces.ts';
import { surfaceOf } from '../../../lib/background/surface-of.ts';
import { CardRequest } from '../../../lib/messaging/card-request.ts';
import { HostRequest } from '../../../lib/messaging/host-request.ts';
import { PanelRequest } from '../../../lib/messaging/panel-request.ts';
import { type SenderFacts, senderOf } from '../../../lib/messaging/sender.ts';
import type { Sites } from '../../../lib/schema/site.ts';
import { memoryValue } from '../../fixtures/browser-parts.ts';
import { idOf } from '../../fixtures/builders.ts';
import { cardBackground } from '../../fixtures/card.ts';
import {
  CARD_REQUESTS,
  HOST_REQUESTS,
  PANEL_REQUESTS,
  TICKET,
} from '../../fixtures/fuzz/parsers/messages.ts';
import { anObservation } from '../../fixtures/observation.ts';

// The contract between contexts: who is answered what. Whatever stands nowhere here is refused to everybody.

const OWN = { id: 'abc', pages: 'chrome-extension://abc/' };
const SECRET = 'A sentence that nobody may read back.';
const tab = { id: 7, windowId: 1 };
const site = 'https://record.example/ward';
const card = `${OWN.pages}capture.html`;

/** `done` and `told` are answers; the others are how a context is refused. */
type Verdict = 'done' | 'told' | 'nothing' | 'not-allowed' | 'unanswered';

const REQUESTS = {
  ...Object.fromEntries(HOST_REQUESTS.map((request) => [`launcher: ${request.type}`, request])),
  ...Object.fromEntries(CARD_REQUESTS.map((request) => [`card: ${request.type}`, request])),
  ...Object.fromEntries(PANEL_REQUESTS.map((request) => [`page: ${request.type}`, request])),
  ...Object.fromEntries(
    ['list', 'read', 'state', 'unlock', 'keyring', 'put', 'remove', 'sites', 'settings'].map((type) => [
      `nobody’s: ${type}`,
      { type, id: idOf('kept'), ticket: TICKET },
    ]),
  ),
  'nobody’s: text': 'list',
  'nobody’s: null': null,
};

interface Context {
  readonly name: string;
  readonly facts: SenderFacts;
  /** What it is answered where it asks for something of its own. */
  readonly answers: Readonly<Record<string, Verdict>>;
  /** How all else is refused. */
  readonly otherwise: Verdict;
}

const LAUNCHER: Context['answers'] = {
  'launcher: launcher': 'told',
  'launcher: ticket': 'told',
  'launcher: panel': 'nothing',
  'launcher: hide-all': 'nothing',
  'launcher: corner': 'nothing',
  'launcher: hide': 'nothing',
  'launcher: turn-off': 'nothing',
  // The same words as the launcher's own.
  'page: hide-all': 'nothing',
};
const PAGE: Context['answers'] = {
  'page: keep-draft': 'done',
  'page: hide-all': 'done',
  'page: awake': 'done',
  'launcher: hide-all': 'done',
};
const CARD: Context['answers'] = {
  'card: append': 'done',
  'card: draft': 'done',
  'card: drop': 'done',
  'card: undo': 'not-allowed',
};
const NOTHING: Pick<Context, 'answers' | 'otherwise'> = { answers: {}, otherwise: 'unanswered' };

const CONTEXTS: readonly Context[] = [
  {
    name: 'the launcher at the top of a site on the list',
    facts: { id: 'abc', url: site, frameId: 0, tab },
    answers: LAUNCHER,
    otherwise: 'unanswered',
  },
  {
    name: 'a launcher left in a page of a site that is not on the list',
    facts: { id: 'abc', url: 'https://record.example.org/', frameId: 0, tab },
    answers: Object.fromEntries(Object.keys(LAUNCHER).map((request) => [request, 'nothing'] as const)),
    otherwise: 'unanswered',
  },
  {
    name: 'the card in a frame of a page',
    facts: { id: 'abc', url: card, frameId: 9, tab },
    answers: CARD,
    otherwise: 'not-allowed',
  },
  {
    name: 'the side panel',
    facts: { id: 'abc', url: `${OWN.pages}sidepanel.html` },
    answers: PAGE,
    otherwise: 'unanswered',
  },
  {
    name: 'a page of ours in a tab',
    facts: { id: 'abc', url: `${OWN.pages}brief.html?x#y`, frameId: 0, tab },
    answers: PAGE,
    otherwise: 'unanswered',
  },
  {
    name: 'a content script in a frame of the same site',
    facts: { id: 'abc', url: site, frameId: 3, tab },
    ...NOTHING,
  },
  {
    name: 'a content script in a frame of another site',
    facts: { id: 'abc', url: 'https://adverts.example/', frameId: 4, tab },
    ...NOTHING,
  },
  { name: 'a content script outside any tab', facts: { id: 'abc', url: site, frameId: 0 }, ...NOTHING },
  { name: 'a content script that tells no frame', facts: { id: 'abc', url: site, tab }, ...NOTHING },
  ...[
    'file:///etc/passwd',
    'about:blank',
    'data:text/html,x',
    'blob:https://record.example/1',
    'view-source:https://a.example/',
  ].map(
    (url): Context => ({
      name: `a content script in ${url}`,
      facts: { id: 'abc', url, frameId: 0, tab },
      ...NOTHING,
    }),
  ),
  {
    name: 'the browser’s developer tools',
    facts: { id: 'abc', url: 'devtools://devtools/bundled/inspector.html', frameId: 0, tab },
    ...NOTHING,
  },
  {
    name: 'the card opened as a page of its own',
    facts: { id: 'abc', url: card, frameId: 0, tab },
    ...NOTHING,
  },
  { name: 'the card outside any tab', facts: { id: 'abc', url: card, frameId: 9 }, ...NOTHING },
  {
    name: 'the background itself',
    facts: { id: 'abc', url: `${OWN.pages}background.js` },
    ...NOTHING,
  },
  {
    name: 'a page of ours that is none',
    facts: { id: 'abc', url: `${OWN.pages}assets/evil.html`, frameId: 0, tab },
    ...NOTHING,
  },
  {
    name: 'another extension',
    facts: { id: 'xyz', url: 'chrome-extension://xyz/page.html', frameId: 0, tab },
    ...NOTHING,
  },
  {
    name: 'another extension under our page’s address',
    facts: { id: 'xyz', url: `${OWN.pages}sidepanel.html` },
    ...NOTHING,
  },
  { name: 'a web page that messages the extension', facts: { url: site, frameId: 0, tab }, ...NOTHING },
  { name: 'a native program', facts: { id: 'abc' }, ...NOTHING },
  { name: 'nobody known', facts: {}, ...NOTHING },
];

/** A background on a vault that holds a secret, with an unused ticket for the card. */
async function aBackground() {
  const tickets = { issue: () => TICKET, take: (ticket: string) => ticket === TICKET };
  const { parts, vault } = await cardBackground({ tickets });
  await vault.put('observation', idOf('kept'), anObservation({ id: idOf('kept'), text: SECRET }));
  const surfaces = openSurfaces();
  const answer = answerSenders({
    host: {
      sites: memoryValue<Sites>([
        { pattern: 'https://record.example/*', corner: 'bottom-right', hiddenUntil: null },
      ]),
      tickets,
      surfaces,
      vault,
      isGranted: async () => true,
      release: async () => undefined,
      now: parts.now,
    },
    card: parts,
    panel: { vault, surfaces, beat: async () => true },
    openPanel: async () => undefined,
    now: parts.now,
  });
  return async (facts: SenderFacts, message: unknown) => {
    const sender = senderOf(facts, OWN);
    return sender === null ? undefined : answer(message, sender);
  };
}

function verdictOf(answered: unknown): Verdict {
  if (answered === undefined) return 'unanswered';
  if (answered === null) return 'nothing';
  if (typeof answered !== 'object' || !('ok' in answered)) return 'told';
  return answered.ok === true ? 'done' : 'not-allowed';
}

describe('a message', () => {
  it.each(CONTEXTS)('from $name is answered as the contract says', async ({ facts, answers, otherwise }) => {
    const said: Record<string, Verdict> = {};
    const expected: Record<string, Verdict> = {};
    for (const [name, message] of Object.entries(REQUESTS)) {
      const answered = await (await aBackground())(facts, message);
      said[name] = verdictOf(answered);
      expected[name] = answers[name] ?? otherwise;
      expect(JSON.stringify(answered) ?? '').not.toContain(SECRET);
    }
    expect(said).toEqual(expected);
  });

  it('of every type that any schema names stands in the contract', () => {
    const named = [
      ...HostRequest.options.map(({ shape }) => `launcher: ${shape.type.value}`),
      ...CardRequest.options.map(({ shape }) => `card: ${shape.type.value}`),
      ...PanelRequest.options.map(({ shape }) => `page: ${shape.type.value}`),
    ];
    expect(named.filter((name) => !(name in REQUESTS))).toEqual([]);
  });
});

describe('a port', () => {
  it.each(CONTEXTS)(
    'of $name is a surface only where it is a panel, a page or the card',
    ({ facts, answers }) => {
      const sender = senderOf(facts, OWN);
      const surface = surfaceOf({ name: 'surface 3', sender }, () => undefined);
      const isOurs = answers === PAGE || answers === CARD;
      expect(surface?.window ?? null).toBe(isOurs ? (answers === CARD ? tab.windowId : 3) : null);
    },
  );

  it.each(['', 'surfaces', 'surface x', 'surface -1', 'surface 1 2', 'list', '__proto__'])(
    'by another name is none: %s',
    (name) => {
      expect(surfaceOf({ name, sender: { from: 'page' } }, () => undefined)).toBeNull();
    },
  );
});
