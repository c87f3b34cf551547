import { defineConfig } from '@playwright/test';
import { leftOut } from './tests/support/left-out.ts';

const STORY = 'story.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  // Passphrase files take seconds each, and longer on a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // The story takes longer than any other test, so it starts first and the others fill the time beside it.
  projects: [
    { name: 'story', testMatch: STORY },
    { name: 'journeys', testIgnore: [STORY, ...leftOut().map(({ files }) => files)] },
  ],
});
