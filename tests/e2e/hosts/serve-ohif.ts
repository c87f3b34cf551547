import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { portOf } from '../support/network-watch.ts';
import type { HostServer } from './serve-ward-list.ts';

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** What the viewer is told of its server: the same origin, which hands DICOMweb on. */
const CONFIGURATION = `window.config = {
  routerBasename: null, extensions: [], modes: [], showStudyList: true, defaultDataSourceName: 'dicomweb',
  dataSources: [{
    namespace: '@ohif/extension-default.dataSourcesModule.dicomweb', sourceName: 'dicomweb',
    configuration: {
      friendlyName: 'Training archive', name: 'orthanc', qidoRoot: '/dicom-web', wadoRoot: '/dicom-web', wadoUriRoot: '/wado',
      qidoSupportsIncludeField: false, imageRendering: 'wadors', thumbnailRendering: 'wadors',
    },
  }],
};`;

/** The OHIF viewer's own build over an Orthanc's DICOMweb, as one origin, with or without the strict policy. */
export async function serveOhif(
  site: string,
  { orthanc, strict }: { readonly orthanc: string; readonly strict: boolean },
): Promise<HostServer> {
  const server = createServer(async (asked, answer) => {
    const { pathname, search } = new URL(asked.url ?? '/', 'http://host.invalid');
    if (pathname.startsWith('/dicom-web/'))
      return forward(asked, new URL(pathname + search, orthanc), answer);
    const wanted = join(site, normalize(pathname));
    // Every other address is a view of the viewer's own.
    const file = extname(pathname) !== '' && existsSync(wanted) ? wanted : join(site, 'index.html');
    answer.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(strict ? { 'content-security-policy': STRICT } : {}),
    });
    answer.end(pathname === '/app-config.js' ? CONFIGURATION : await readFile(file));
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

/** Stores one study of an invented patient, made by the archive itself. */
export async function storeStudy(orthanc: string, patient: string): Promise<void> {
  const answer = await fetch(new URL('/tools/create-dicom', orthanc), {
    method: 'POST',
    body: JSON.stringify({
      Tags: {
        PatientName: patient,
        PatientID: 'ZZ-1',
        StudyDescription: 'Training study',
        StudyDate: '20261116',
        Modality: 'OT',
      },
    }),
  });
  if (!answer.ok) throw new Error(`Orthanc stored no study: ${answer.status}`);
}

function forward(asked: IncomingMessage, address: URL, answer: ServerResponse): void {
  const headers = { ...asked.headers, host: address.host };
  const onward = request(address, { method: asked.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
}
