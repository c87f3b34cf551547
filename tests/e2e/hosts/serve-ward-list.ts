import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { portOf } from '../support/network-watch.ts';
import { wardListPage } from './ward-list/page.ts';

/** A web page of somebody else's on a free loopback port, for as long as it is not closed. */
export interface HostServer {
  /** Where its start page is. */
  readonly url: string;
  close(): Promise<void>;
}

const FOLDER = join(import.meta.dirname, 'ward-list');
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'none'";
const FILES: Readonly<Record<string, string>> = {
  '/ward-list.css': 'text/css',
  '/ward-list.js': 'text/javascript',
};

/** Serves the invented ward list under a strict policy. The demonstration page of `npm start`, and a host of the tests. */
export async function serveWardList(): Promise<HostServer> {
  const server = createServer(async (asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://host.invalid').pathname;
    const type = FILES[path];
    if (path !== '/' && type === undefined) return void answer.writeHead(404).end();
    answer.writeHead(200, {
      'content-security-policy': POLICY,
      'content-type': `${type ?? 'text/html'}; charset=utf-8`,
    });
    answer.end(type === undefined ? wardListPage() : await readFile(join(FOLDER, path)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
