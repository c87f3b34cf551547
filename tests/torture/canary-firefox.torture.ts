import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OUTPUT } from '../../scripts/run/tool.ts';
import { roundAtHand } from '../e2e/support/round.ts';
import { Firefox } from '../support/firefox.ts';
import { findProgram } from '../support/programs.ts';
import type { Endure } from './ordeal.ts';
import { Canaries } from './support/canaries.ts';
import { type Controls, isControl, SESSION_TIMER, verdictOn } from './support/canary-verdict.ts';
import { fillFieldsInFirefox, plantControlsInFirefox } from './support/firefox-fields.ts';
import { serveControl } from './support/serve-control.ts';

const EXTENSION = 'upward@upward.invalid';

/**
 * Nothing that was typed into the fields of the pages lies anywhere in Firefox's profile, saved or not. Not tried here: the
 * card in a page, which needs a permission that no driver can give, and the sidebar itself, whose page is opened in tabs.
 */
export const endure: Endure = async (say) => {
  const program = findProgram('firefox-esr');
  if (program.path === null) throw new Error(program.missing);
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'upward-firefox-'));
  const files = await mkdtemp(join(tmpdir(), 'upward-files-'));
  const control = await serveControl();
  const firefox = await Firefox.start(program.path, folder);
  try {
    await firefox.install(join(OUTPUT, 'firefox-mv3'));
    const canaries = new Canaries();
    const tour = { firefox, extension: EXTENSION, round: await roundAtHand(files), canaries };
    await plantControlsInFirefox(tour, control.url);
    await fillFieldsInFirefox(tour);
    say(`typed into ${canaries.places.length} fields`);
    await wait(SESSION_TIMER);
    await firefox.kill();
    const { found, missed, size } = await verdictOn(folder, canaries, CONTROLS);
    for (const place of canaries.places) say(place);
    return [
      {
        what: 'canary in Firefox',
        tried: canaries.places.length,
        broken: { found, 'controls missed': missed },
        seconds: (performance.now() - began) / 1000,
        notes: size,
      },
    ];
  } finally {
    await firefox.kill();
    await control.close();
    for (const each of [folder, files]) await rm(each, { recursive: true, force: true, maxRetries: 5 });
  }
};

const CONTROLS: Controls = {
  'a field without autocomplete, in a packed session file': (hit) =>
    /sessionstore/.test(hit.file) && hit.layer === 'mozLz4' && isControl(hit, 'field'),
  'storage.local, packed in a database': (hit) =>
    /moz-extension/.test(hit.file) && hit.layer === 'SQLite' && isControl(hit, 'storage'),
};
