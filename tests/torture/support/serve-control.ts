import { once } from 'node:events';
import { createServer } from 'node:http';
import { portOf } from '../../e2e/support/network-watch.ts';

/** A page with one field that does not ask the browser to forget it: what is typed there must be found on the disk. */
const PAGE =
  '<!doctype html><title>Control</title><form><label>Note <textarea rows="4"></textarea></label></form>';

/** Serves the page on a loopback port. */
export async function serveControl(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
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
