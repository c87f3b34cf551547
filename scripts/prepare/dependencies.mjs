import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The locked packages of one lockfile by their place in node_modules, or null when there is no readable file.
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function lockedPackages(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    // A torn file, from an install that was interrupted, counts as no install.
    return null;
  }
}

/**
 * True when every package of package-lock.json is installed in its locked version. Optional packages are
 * left out: they are for other systems. Compares contents, since a checkout gives every file a new time.
 */
export function dependenciesMatchLockfile() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted)
    .filter(([place, entry]) => place !== '' && !entry.optional)
    .every(([place, entry]) => installed[place]?.version === entry.version);
}

/**
 * Runs `npm ci` with the npm that started us. Returns a sentence for the reader if it fails, else null.
 * @returns {string | null}
 */
export function installDependencies() {
  // Below error npm warns that packages want a newer Node; the pinned one runs them.
  const options = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const done = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status === 0) return null;
  return 'The packages could not be installed. Check that this computer reaches the npm registry, and try again.';
}

/**
 * Writes WXT's generated types (.wxt) where they are missing: the type checker and the test runner read them.
 * Returns a sentence for the reader if it fails, else null.
 * @returns {string | null}
 */
export function prepareTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return null;
  const done = spawnSync(pinnedNode(), [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return done.status === 0 ? null : 'WXT could not prepare its types; the lines above say why.';
}

/** The Node of package.json: WXT needs a newer one than this script may be running on. */
function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', 'node', 'bin', name);
  return existsSync(pinned) ? pinned : process.execPath;
}
