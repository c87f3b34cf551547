import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts a fresh Chromium asks by itself, for its updates, its clock and its sign-in, with no extension loaded. */
const BROWSERS_OWN = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'redirector.gvt1.com',
  'android.clients.google.com',
  'mtalk.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
]);

/** Everything a browser asks of any network, seen from outside it. */
export interface NetworkWatch {
  /** Sends all traffic of a browser, loopback too, through the watch. */
  readonly flags: readonly string[];
  /** Lets a host page be loaded: its origin, such as `http://127.0.0.1:8042`. */
  allow(origin: string): void;
  /** Each request that left for somewhere else, as `METHOD address`. Empty is the promise. */
  outside(): readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy that forwards to allowed loopback origins alone and refuses and notes all else. Unlike the requests
 * a page reports, it also sees service workers, new tabs, pings and preconnects.
 */
export async function watchNetwork(): Promise<NetworkWatch> {
  const allowed = new Set<string>();
  const outside: string[] = [];
  const note = (method: string, address: string, host: string) => {
    if (!BROWSERS_OWN.has(host)) outside.push(`${method} ${address}`);
  };
  const server = createServer((asked, answer) => {
    const address = new URL(asked.url ?? '', 'http://unknown.invalid');
    if (allowed.has(address.origin)) return forward(asked, address, answer);
    note(asked.method ?? '', address.href, address.hostname);
    answer.writeHead(502).end();
  });
  server.on('connect', (asked, socket) => {
    const host = asked.url ?? '';
    note('CONNECT', host, host.replace(/:\d+$/, ''));
    // The browser may have hung up already; a refused tunnel has nothing to lose.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    flags: [`--proxy-server=127.0.0.1:${portOf(server.address())}`, '--proxy-bypass-list=<-loopback>'],
    allow: (origin) => void allowed.add(origin),
    outside: () => [...outside],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** For a browser that is shown to a person: nothing is rerouted, nothing noted. */
export function unwatchedNetwork(): NetworkWatch {
  return { flags: [], allow: () => undefined, outside: () => [], close: async () => undefined };
}

function forward(asked: IncomingMessage, address: URL, answer: ServerResponse): void {
  const onward = request(address, { method: asked.method, headers: asked.headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
}

/** The port of a listening TCP server. Throws for a server that listens on a path or not at all. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
