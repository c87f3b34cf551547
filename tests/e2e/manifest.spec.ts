import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, test } from './support/test.ts';

// What the built packages may do, read from the packages themselves.

const Manifest = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  content_security_policy: z.looseObject({ extension_pages: z.string() }),
  optional_permissions: z.array(z.string()),
  web_accessible_resources: z.array(
    z.strictObject({
      resources: z.array(z.string()),
      matches: z.array(z.string()),
      use_dynamic_url: z.boolean().optional(),
    }),
  ),
});

/** What each build may ask for; anything more is a promise to change first. */
const EVERYWHERE = ['activeTab', 'alarms', 'contextMenus', 'idle', 'scripting', 'storage'];
const PERMISSIONS = {
  'chrome-mv3': [...EVERYWHERE, 'sidePanel'].toSorted(),
  'firefox-mv3': EVERYWHERE,
} as const;

/** The policy of every page, word for word. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Addresses that stand in the package and lead nowhere: names of vocabularies, words of a library's own errors, patterns. */
const NAMED_ONLY = new Set([
  'http://www.w3.org',
  'http://hl7.org',
  'http://terminology.hl7.org',
  'http://json-schema.org',
  'https://json-schema.org',
  'https://tinyurl.com',
  'http://bit.ly',
  'https://wxt.dev',
  'https://github.com',
  'http://[${',
  'http://*',
  'https://*',
  'https://record.example.nhs.uk',
]);

/**
 * What no code of the package may so much as name, libraries included. The policy forbids most of it too; WebRTC it does
 * not reach in any browser.
 */
const WAYS_OUT =
  /\bRTCPeerConnection\b|\bWebSocket\b|\bWebTransport\b|\bEventSource\b|\bsendBeacon\b|\bXMLHttpRequest\b|\bimportScripts\b|\bnew Function\(|=\s*Function\b(?!\.)|\.innerHTML\s*=(?!=)\s*(?!""|``)[^"`]|(?<![.\w])eval\(/g;

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

/** Every text of a built package with its name. */
async function textsOf(build: string): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(join(OUTPUT, build), { recursive: true })).filter((name) =>
    /\.(?:html|js|css|json|svg)$/.test(name),
  );
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(OUTPUT, build, name), 'utf8') })),
  );
}

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`${build} holds no code and no style from elsewhere, and names no address but those listed`, async () => {
    const texts = await textsOf(build);
    const addresses = texts.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>/{]*\{?/g)].map(([found]) => found),
    );
    expect([...new Set(addresses)].filter((address) => !NAMED_ONLY.has(address))).toEqual([]);
    const pages = texts.filter(({ name }) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(7);
    for (const { name, text } of pages) {
      const relations = [...text.matchAll(/<link[^>]*\brel="([^"]+)"/g)].map(([, relation]) => relation);
      expect(
        relations.filter((each) => each !== 'modulepreload' && each !== 'stylesheet'),
        name,
      ).toEqual([]);
      expect(text.match(/<script(?![^>]*\bsrc="\/)|<style|\son\w+=|<base|http-equiv/g), name).toBeNull();
      expect(text.match(/\b(?:src|href)="(?!\/(?!\/))[^"]*"/g), name).toBeNull();
    }
    const code = texts.filter(({ name }) => name.endsWith('.js')).map(({ text }) => text);
    const named = code.flatMap((text) => [...text.matchAll(WAYS_OUT)].map(([found]) => found));
    expect([...new Set(named)]).toEqual([]);
  });
}

for (const [build, permissions] of Object.entries(PERMISSIONS)) {
  test(`${build} asks for no host, no network and no more permissions than listed`, async () => {
    const path = join(OUTPUT, build, 'manifest.json');
    const manifest = Manifest.parse(JSON.parse(await readFile(path, 'utf8')));
    const policy = manifest.content_security_policy.extension_pages.split('; ');

    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['capture.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    expect(manifest).not.toHaveProperty('devtools_page');
    expect(policy).toEqual(POLICY);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });
}
