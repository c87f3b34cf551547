import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { expect, test } from './support/test.ts';

// What the built packages may do, read from the packages themselves.

const Manifest = z.looseObject({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
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

for (const [build, permissions] of Object.entries(PERMISSIONS)) {
  test(`${build} asks for no host, no network and no more permissions than listed`, async () => {
    const path = join(import.meta.dirname, '..', '..', '.output', build, 'manifest.json');
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
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.filter((directive) => /https?:|unsafe|\*/.test(directive))).toEqual([]);
  });
}
