import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { portOf } from './support/network-watch.ts';
import { BUILDS } from './support/profile.ts';
import { expect, test } from './support/test.ts';

// What a fault in a page of ours, or in the background, could not do: reach a network. Every way is really tried but two:
// leaving the page and WebRTC, which no policy forbids and which no code of the package names (manifest.spec.ts).

/** A server that counts who reaches it. */
async function listenForAnybody() {
  let reached = 0;
  const count = () => {
    reached += 1;
  };
  const server = createServer((_, answer) => answer.end(void count()));
  server.on('upgrade', (_, socket) => socket.destroy(void count()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${portOf(server.address())}`,
    reached: () => reached,
    close: () => server.close(),
  };
}

/** Runs in a page of ours: tries every way out that its code could take without leaving the page. Names those that led out. */
async function tryEveryWay(address: string): Promise<string[]> {
  const url = (way: string) => `http://${address}/${way}?said=secret`;
  const element = (tag: string, attributes: Record<string, string>) =>
    new Promise<void>((resolve, reject) => {
      const made = Object.assign(document.createElement(tag), {
        onload: () => resolve(),
        onerror: () => reject(new Error('blocked')),
      });
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      document.body.append(made);
    });
  const styled = (rule: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return new Promise<never>(() => undefined);
  };
  const opened = (target: EventTarget & { close(): void }) =>
    new Promise<void>((resolve, reject) => {
      target.addEventListener('open', () => resolve());
      target.addEventListener('error', () => reject(new Error('blocked')));
    });
  const failing = (target: EventTarget) =>
    new Promise((_, reject) => target.addEventListener('error', () => reject(new Error('blocked'))));
  const submitted = () => {
    const form = document.createElement('form');
    form.action = url('form');
    form.target = 'elsewhere';
    document.body.append(form);
    form.submit();
    return new Promise<never>(() => undefined);
  };
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(url('fetch')),
    'fetch without an answer': () => fetch(url('no-cors'), { mode: 'no-cors', keepalive: true }),
    XMLHttpRequest: () =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.onload = resolve;
        request.onerror = reject;
        request.open('POST', url('xhr'));
        request.send('secret');
      }),
    WebSocket: () => opened(new WebSocket(`ws://${address}/socket`)),
    EventSource: () => opened(new EventSource(url('events'))),
    WebTransport: () => new WebTransport(`https://${address}/transport`).ready,
    // The browser says yes before its policy says no; the server knows.
    sendBeacon: async () => void navigator.sendBeacon(url('beacon'), 'secret').valueOf(),
    image: () => element('img', { src: url('image') }),
    icon: () => element('link', { rel: 'icon', href: url('icon') }),
    prefetch: () => element('link', { rel: 'prefetch', href: url('prefetch') }),
    preload: () => element('link', { rel: 'preload', as: 'image', href: url('preload') }),
    'web manifest': () => element('link', { rel: 'manifest', href: url('manifest') }),
    stylesheet: () => element('link', { rel: 'stylesheet', href: url('style') }),
    script: () => element('script', { src: url('script') }),
    'module script': () => element('script', { type: 'module', src: url('module') }),
    frame: () => element('iframe', { src: url('frame') }).then(() => new Promise<never>(() => undefined)),
    object: () => element('object', { data: url('object') }),
    video: () => element('video', { src: url('video'), autoplay: '' }),
    track: () => element('track', { src: url('track'), default: '' }),
    'image of a style': () => styled(`body { background: url("${url('background')}") }`),
    'font of a style': () => new FontFace('far', `url("${url('font')}")`).load(),
    'import of a module': () => import(/* @vite-ignore */ url('import.js')),
    worker: () => failing(new Worker(url('worker.js'))),
    'shared worker': () => failing(new SharedWorker(url('shared.js'))),
    'service worker': () => navigator.serviceWorker.register(url('service.js')),
    form: submitted,
  };
  const late = () => new Promise<'blocked'>((resolve) => setTimeout(() => resolve('blocked'), 1500));
  const tried = Object.entries(ways).map(async ([name, way]) => {
    const attempt = async () => way().then(() => 'reached');
    const ended = await Promise.race([attempt().catch(() => 'blocked'), late()]);
    return ended === 'reached' ? [name] : [];
  });
  return (await Promise.all(tried)).flat();
}

test('no page of ours reaches a network, whatever its code tries', async ({ profile }) => {
  test.setTimeout(180_000);
  const anybody = await listenForAnybody();
  const pages = (await readdir(BUILDS.product)).filter((name) => name.endsWith('.html')).toSorted();
  expect(pages).toContain('sidepanel.html');
  for (const name of pages) {
    const page = await profile.openPage(name);
    const out = await page.evaluate(tryEveryWay, anybody.address);
    expect(
      out.filter((way) => way !== 'sendBeacon'),
      name,
    ).toEqual([]);
    await page.close();
  }
  expect([anybody.reached(), profile.requestsOutside()]).toEqual([0, []]);
  anybody.close();
});

test('the background reaches no network, whatever its code tries', async ({ profile }) => {
  const anybody = await listenForAnybody();
  const worker = await profile.serviceWorker();
  const ended = await worker.evaluate(async (address) => {
    const url = `http://${address}/worker?said=secret`;
    const opened = (target: EventTarget) =>
      new Promise((resolve, reject) => {
        target.addEventListener('open', resolve);
        target.addEventListener('error', () => reject(new Error('blocked')));
      });
    const ways: (() => Promise<unknown>)[] = [
      () => fetch(url),
      () => fetch(url, { mode: 'no-cors', method: 'POST', body: 'secret' }),
      () => opened(new WebSocket(`ws://${address}/socket`)),
      async () => (self as unknown as { importScripts(url: string): void }).importScripts(url),
      () => import(/* @vite-ignore */ url),
      () => new WebTransport(`https://${address}/transport`).ready,
    ];
    return Promise.all(
      ways.map(async (way) => {
        try {
          await way();
          return 'reached';
        } catch {
          return 'blocked';
        }
      }),
    );
  }, anybody.address);
  expect(new Set(ended)).toEqual(new Set(['blocked']));
  expect([anybody.reached(), profile.requestsOutside()]).toEqual([0, []]);
  anybody.close();
});
