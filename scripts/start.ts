import { join } from 'node:path';
import { serveWardList } from '../tests/e2e/hosts/serve-ward-list.ts';
import { playStory } from '../tests/e2e/journeys/story/play.ts';
import { Profile } from '../tests/e2e/support/profile.ts';
import { tour } from '../tests/e2e/support/tour.ts';
import { OUTPUT, runTool } from './run/tool.ts';

// `npm start`: builds the extension and shows it in a real browser beside an invented ward list. With no display,
// or with `npm start -- --headless`, it works through the whole story by itself and leaves pictures and files.

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

/** The pages that offer the worked example. */
const EXAMPLES = ['study.html', 'collect.html'];

const code = await runTool({ package: 'wxt', command: 'wxt', options: ['build'] });
if (code !== 0) process.exit(code);

const host = await serveWardList();
try {
  if (headless) await showByItself();
  else await showToPerson();
} finally {
  await host.close();
}

async function showToPerson(): Promise<void> {
  const profile = await Profile.start({ headless: false, watched: false });
  const page = await profile.openHost(host.url);
  for (const path of EXAMPLES) await profile.openPage(path);
  await profile.openSidePanel(page);
  console.log(`
Upward is open beside an invented ward list (${host.url}).
The toolbar button or Alt+Shift+U closes and opens its side panel.
Two tabs beside it hold a worked example: "Open the example study" shows its results at once, and
"Open the example round" what its lead sees, once a passphrase is chosen.
Everything lives in a new profile, which is removed when you close the browser.`);
  await profile.closedByUser();
  await profile.close();
}

async function showByItself(): Promise<void> {
  const folder = join(OUTPUT, 'tour');
  console.log(`\nNo window is shown. The story runs by itself; pictures and files go to ${folder}.\n`);
  await tour(playStory, { wardList: host.url, folder, say: (sentence) => console.log(sentence) });
  console.log('\nThe story is complete, and no request left the browser.');
}
