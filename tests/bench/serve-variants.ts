import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run/tool.ts';
import { wardListPage } from '../e2e/hosts/ward-list/page.ts';
import { portOf } from '../e2e/support/network-watch.ts';

const WARD_LIST = join(ROOT, 'tests', 'e2e', 'hosts', 'ward-list');
/** The lightest peer's own build. */
export const FEEDBACK_JS = join(
  ROOT,
  'node_modules',
  '@betahuhn',
  'feedback-js',
  'dist',
  'feedback-js.min.js',
);
const FILES: Readonly<Record<string, readonly [path: string, type: string]>> = {
  '/ward-list.css': [join(WARD_LIST, 'ward-list.css'), 'text/css'],
  '/ward-list.js': [join(WARD_LIST, 'ward-list.js'), 'text/javascript'],
  '/feedback.js': [FEEDBACK_JS, 'text/javascript'],
};
const SCRIPT = '<script src="/feedback.js" data-feedback-endpoint="/nowhere" defer></script>';

/** The ward list without any widget at `/`, and with feedback-js at `/feedback`, on a free loopback port. */
export async function serveVariants(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer(async (asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://host.invalid').pathname;
    const file = FILES[path];
    answer.writeHead(200, { 'content-type': `${file?.[1] ?? 'text/html'}; charset=utf-8` });
    if (file) return void answer.end(await readFile(file[0]));
    answer.end(path === '/feedback' ? wardListPage().replace('</body>', `${SCRIPT}</body>`) : wardListPage());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: portOf(server.address()),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
