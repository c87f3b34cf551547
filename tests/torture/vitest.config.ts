import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// What takes longer than a minute: `npx vitest run --config tests/torture/vitest.config.ts`.
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: { name: 'torture', include: ['tests/torture/**/*.test.ts'], environment: 'node' },
});
