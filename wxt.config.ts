import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The policy of every page: nothing is fetched from anywhere, scripts and workers come from the package alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** wxt dev needs its own loopback sockets; a built package never has them. */
const developmentPolicy = contentSecurityPolicy.replace(
  "connect-src 'none'",
  'connect-src ws://localhost:* http://localhost:*',
);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    plugins: [preact()],
    // The polyfill would fetch, and no page of ours fetches anything.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['storage'] : ['storage', 'sidePanel'],
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
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
