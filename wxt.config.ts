import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withoutEvalPlugin } from './scripts/build/without-eval.ts';
import { licencesOf } from './scripts/package/shipped.ts';

/** The policy of every page: nothing is fetched from anywhere, scripts and workers come from the package alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  // blob: is for the study page alone, which draws a picture of its own making to save it as a PNG.
  "img-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** wxt dev needs its own loopback sockets; a built package never has them. */
const developmentPolicy = contentSecurityPolicy.replace(
  "connect-src 'none'",
  'connect-src ws://localhost:* http://localhost:*',
);

/** `wxt build --mode loopback`: the build for tests of the launcher and the card. */
const LOOPBACK = 'loopback';

/**
 * Runs an unlisted script as it is. The framework's own wrapper only says on the console that a script failed, as the
 * browser does too, and is a tenth of the launcher, which every page of an enabled site loads.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    const [imported] = /^import definition from .*$/m.exec(code) ?? [];
    return imported && id.includes('unlisted-script-entrypoint') ? `${imported}\ndefinition.main();` : null;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  hooks: {
    // The lists in the package are other people's work, and go with their licences.
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'NOTICE']) {
        files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: `${name}.txt` });
      }
    },
    // Known only once all is built: whose modules are in it.
    'build:done': ({ config }, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks);
      const modules = chunks.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
      writeFileSync(join(config.outDir, 'licences.txt'), licencesOf(import.meta.dirname, modules));
    },
  },
  vite: () => ({
    plugins: [preact(), bareScripts, withoutEvalPlugin()],
    worker: { plugins: () => [withoutEvalPlugin()] },
    // The polyfill would fetch, and no page of ours fetches anything.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Tests cannot press the browser's own permission question, so their build has loopback pages from the start.
    ...(mode === LOOPBACK ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    // A new address each session, so that no page can embed the card or find out that Upward is here.
    web_accessible_resources: [
      { resources: ['capture.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    // The oldest with everything that is used: popovers, the panel's own opening, newer regular expressions.
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '125' }),
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_open__' },
    },
    content_security_policy: {
      extension_pages: command === 'serve' ? developmentPolicy : contentSecurityPolicy,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'upward@upward.invalid',
              // From here on Firefox knows what is said of data that is collected, on Android too.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
