import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { portOf } from '../support/network-watch.ts';
import type { HostServer } from './serve-ward-list.ts';

/**
 * Starts Debian's Orthanc, a real clinical image server, on a free loopback port with empty storage of its own and these
 * plugins, given as files.
 */
export async function serveOrthanc(program: string, plugins: readonly string[] = []): Promise<HostServer> {
  const folder = await mkdtemp(join(tmpdir(), 'upward-orthanc-'));
  const port = await freePort();
  const settings = join(folder, 'orthanc.json');
  await writeFile(settings, JSON.stringify(configuration(folder, port, plugins)));
  const orthanc = spawn(program, [settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  orthanc.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const origin = `http://127.0.0.1:${port}`;
  await expect(async () => {
    expect(orthanc.exitCode, said).toBeNull();
    expect((await fetch(`${origin}/system`)).ok).toBe(true);
  }).toPass({ timeout: 20_000 });
  return {
    url: `${origin}/app/explorer.html`,
    close: async () => {
      const ended = once(orthanc, 'exit');
      orthanc.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number, plugins: readonly string[]) {
  return {
    Name: 'Training archive',
    StorageDirectory: join(folder, 'storage'),
    IndexDirectory: join(folder, 'index'),
    HttpPort: port,
    DicomServerEnabled: false,
    RemoteAccessAllowed: false,
    AuthenticationEnabled: false,
    Plugins: plugins,
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}
