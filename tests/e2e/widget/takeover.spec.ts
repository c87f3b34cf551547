import { TICKETS_A_MINUTE } from '../../../lib/background/tickets.ts';
import { type ContentWorld, contentWorldOf } from '../support/content-world.ts';
import { FIRST, fellowAt, observationsIn } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// Somebody runs code of their own in the content script's world. What they try, and what they get: nothing to read.

const SECRET = 'Zebra sentence about the round.';
const ID = 'A'.repeat(22);
const FORM = { text: 'Forged', consultant: null, domain: null, kind: null, setting: null };

/** Each try by a name, as an expression in that world. None may tell anything that a person wrote or chose. */
const READS: Readonly<Record<string, string>> = {
  'the settings and sites': 'chrome.storage.local.get(null)',
  'the keys in memory': 'chrome.storage.session.get(null)',
  'how much memory is used': 'chrome.storage.session.getBytesInUse(null)',
  'what another computer synced': 'chrome.storage.sync.get(null)',
  'the databases': 'indexedDB.databases()',
  'the caches': 'caches.keys()',
  'the locks that pages hold': 'navigator.locks.query().then(({ held, pending }) => [...held, ...pending])',
  'the files of the origin':
    'navigator.storage.getDirectory().then((folder) => Array.fromAsync(folder.keys()))',
  'the page’s own stores': '({ ...localStorage, ...sessionStorage })',
  'the side panel’s page': "fetch(chrome.runtime.getURL('/sidepanel.html')).then((answer) => answer.text())",
  'the manifest by its address':
    "fetch(chrome.runtime.getURL('/manifest.json')).then((answer) => answer.text())",
  'a page of ours in a window':
    "(window.open(chrome.runtime.getURL('/brief.html')) ?? { document }).document.title",
  'the views of the extension': 'chrome.extension.getViews()',
  'the background’s page': 'chrome.extension.getBackgroundPage()',
};

/** What the browser gives to pages of the extension alone. */
const FOR_PAGES_ONLY = [
  'tabs',
  'windows',
  'scripting',
  'permissions',
  'sidePanel',
  'alarms',
  'action',
  'contextMenus',
  'notifications',
  'downloads',
  'idle',
  'debugger',
];

/** Every message that any context may send, and some that nobody may. */
const messagesWith = (ticket: unknown) => [
  { type: 'append', ticket, id: ID, form: FORM },
  { type: 'draft', ticket, id: ID, form: FORM },
  { type: 'drop', ticket, id: ID },
  { type: 'undo', ticket, id: ID, form: FORM },
  { type: 'keep-draft', id: ID, form: FORM },
  ...['list', 'read', 'state', 'unlock', 'keyring', 'settings', 'sites', 'put', 'remove'].map((type) => ({
    type,
    id: ID,
  })),
  { type: 'launcher', site: 'https://other.example/*' },
  { type: 'ticket', tab: 1 },
];

/** Loads pages of ours in frames of the content script’s making, and tells what it sees of each. */
const FRAMES = `Promise.all(['sidepanel', 'collect', 'brief', 'study', 'options', 'capture'].map((name) => {
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL(name + '.html');
  document.body.append(frame);
  return new Promise((done) => { frame.onload = done; setTimeout(done, 2000); }).then(() => {
    let seen = null;
    try { seen = frame.contentWindow.document.body.innerText } catch { seen = null }
    const inside = [frame.contentDocument?.body?.innerText ?? null, seen];
    frame.remove();
    return inside;
  });
}))`;

/** Opens ports under the names that surfaces have, and tells what came through them before they were closed. */
const PORTS = `Promise.all(['surface', 'surface 1', 'list'].map((name) => new Promise((done) => {
  const heard = [];
  const port = chrome.runtime.connect({ name });
  port.onMessage.addListener((said) => heard.push(said));
  port.onDisconnect.addListener(() => done(heard));
})))`;

/** Notes everything that is broadcast or sent into this world from now on. */
const LISTEN = `(() => {
  globalThis.heard = [];
  chrome.runtime.onMessage.addListener((said) => void heard.push(said));
  new BroadcastChannel('upward-changes').onmessage = ({ data }) => heard.push({ broadcast: data });
  addEventListener('message', ({ data }) => heard.push({ posted: data }));
  addEventListener('keydown', ({ key }) => heard.push({ key }), true);
  return null;
})()`;

/** Puts up a card of its own, holds the other end of its channel, and notes what the card says over it. */
const OWN_CARD = `(async () => {
  const frame = document.createElement('iframe');
  frame.id = 'own-card';
  frame.style = 'position: fixed; inset: 0; width: 600px; height: 500px; z-index: 9';
  frame.src = chrome.runtime.getURL('capture.html');
  document.body.append(frame);
  await new Promise((done) => { frame.onload = done });
  const { port1, port2 } = new MessageChannel();
  globalThis.said = [];
  port1.onmessage = async ({ data }) => {
    said.push(data);
    if (data.type === 'ticket') {
      port1.postMessage({ type: 'ticket', ticket: await chrome.runtime.sendMessage({ type: 'ticket' }) });
    }
  };
  frame.contentWindow.postMessage('upward/card', '*', [port2]);
  return null;
})()`;

async function triesIn({ run }: ContentWorld): Promise<Record<string, string>> {
  const got: Record<string, string> = {};
  for (const [name, expression] of Object.entries(READS)) got[name] = await run(expression);
  return got;
}

/** Empty in whatever form: refused, nothing, or an empty list. */
const NOTHING = /^(refused: .*|undefined|null|\[\]|\{\}|""|0)$/s;

test('code in the content script’s world reads nothing of what is written or chosen', async ({
  startProfile,
  hostile,
}) => {
  const { host } = await fellowAt(hostile.url, startProfile);
  const world = await contentWorldOf(host);
  const got = await triesIn(world);
  expect(Object.entries(got).filter(([, what]) => !NOTHING.test(what))).toEqual([]);
  expect(
    await world.run(
      `${JSON.stringify(FOR_PAGES_ONLY)}.flatMap((name) => Object.entries(chrome[name] ?? {}))
        .filter(([, part]) => typeof part === 'function' || part?.addListener).map(([name]) => name)`,
    ),
  ).toBe('[]');
  const frames = JSON.parse(await world.run(FRAMES)) as (string | null)[][];
  expect(frames.flat().join('')).not.toContain(FIRST);
  expect(frames.flat().filter(Boolean)).toEqual([]);
  expect(await world.run(PORTS)).toBe('[[],[],[]]');
});

test('it may ask for a place and a ticket alone, and a flood of it stores nothing', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, recordsSince } = await fellowAt(hostile.url, startProfile);
  const world = await contentWorldOf(host);
  const ticket: unknown = JSON.parse(await world.ask({ type: 'ticket' }));
  expect(ticket).toMatch(/^[\w-]{22}$/);
  for (const message of messagesWith(ticket)) {
    expect(await world.ask(message), message.type).toMatch(/^(undefined|null|refused.*)$/);
  }
  const given = await world.run(
    `Promise.all(Array.from({ length: 500 }, () => chrome.runtime.sendMessage({ type: 'ticket' })))
      .then((all) => all.filter(Boolean).length)`,
  );
  expect(Number(given)).toBeLessThan(TICKETS_A_MINUTE);
  await world.run(
    `Promise.allSettled(Array.from({ length: 500 }, (_, count) => chrome.runtime.sendMessage(
      { type: 'append', ticket: ${JSON.stringify(ticket)}, id: String(count).padStart(22, '0'), form: ${JSON.stringify(FORM)} })))`,
  );
  expect(await recordsSince()).toBe(0);
  const view = await observationsIn(profile);
  await expect(view.all).toHaveCount(1);
  await expect(view.saying(FIRST)).toBeVisible();
});

test('it hears nothing of what is written beside it, not even over the channel of a card of its own', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  // A page without a policy of its own in the way, where the launcher stands too.
  const frames = await profile.openHost(`${hostile.url}frames.html`);
  const world = await contentWorldOf(frames);
  await world.run(LISTEN);
  await world.run(OWN_CARD);
  const own = frames.frameLocator('#own-card').getByLabel('What did you see?');
  await own.fill(SECRET);
  await expect.poll(() => world.run('said.length')).not.toBe('0');

  await host.bringToFront();
  const card = await widget.open();
  await card.write(SECRET);
  await expect(card.draftKept).toBeVisible();
  await expect((await observationsIn(profile)).saying(FIRST)).toBeVisible();

  const heard = `${await world.run('heard')} ${await world.run('said')}`;
  expect(heard).not.toMatch(/zebra|round|"key":"[a-z]"/i);
  for (const said of JSON.parse(await world.run('said')) as object[]) {
    expect(Object.keys(said).filter((key) => key !== 'type' && key !== 'shape')).toEqual([]);
  }
});
