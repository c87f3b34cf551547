import process from 'node:process';
import { findBrowser, obtainBrowser } from './prepare/browser.mjs';
import { dependenciesMatchLockfile, installDependencies, prepareTypes } from './prepare/dependencies.mjs';

// Runs before `npm start` and `npm test`, on whatever Node started npm (20 or later): plain JavaScript, no dependency.

const NO_BROWSER =
  'No browser was found and none could be installed. Install Chromium, Chrome or Edge, or set UPWARD_BROWSER to the path of one, and try again.';

/** @param {string} sentence */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!dependenciesMatchLockfile()) {
  process.stdout.write('Installing the packages named in package-lock.json.\n');
  const problem = installDependencies();
  if (problem) fail(problem);
}
const typesProblem = prepareTypes();
if (typesProblem) fail(typesProblem);

try {
  const found = findBrowser() ?? obtainBrowser((sentence) => process.stdout.write(`${sentence}\n`));
  if (found === null) fail(NO_BROWSER);
  else process.stdout.write(`Browser: ${found.path} (${found.source}).\n`);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
