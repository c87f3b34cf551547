import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { portOf } from '../support/network-watch.ts';
import type { HostServer } from './serve-ward-list.ts';

const FOLDER = join(import.meta.dirname, 'hostile');
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'none'";
const FRAMED = "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'self'";
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/**
 * Serves a page that tries everything a page can: it listens, counts, covers, resets and rewrites. `/` is under the strict
 * policy, `/frames.html` is a system built of frames, `/rtl.html` is written right to left.
 */
export async function serveHostile(): Promise<HostServer> {
  const server = createServer(async (asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://host.invalid').pathname;
    const name = path === '/' ? 'page.html' : path.slice(1);
    const type = TYPES[name.split('.').at(-1) ?? ''];
    const body = type && (await readFile(join(FOLDER, name)).catch(() => null));
    if (!body) return void answer.writeHead(404).end();
    answer.writeHead(200, {
      'content-security-policy': name === 'frames.html' ? FRAMED : POLICY,
      'content-type': `${type}; charset=utf-8`,
    });
    answer.end(body);
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
