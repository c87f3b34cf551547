import { join } from 'node:path';
import { build } from 'vite';

// Builds the screening alone as one ES module, .output/screening.mjs: `npx node scripts/build-screening.ts`.
const root = join(import.meta.dirname, '..');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: '.output',
    emptyOutDir: false,
    copyPublicDir: false,
    minify: true,
    lib: { entry: 'lib/screening/screen-identifiers.ts', formats: ['es'], fileName: () => 'screening.mjs' },
  },
});
