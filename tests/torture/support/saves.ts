import type { SidePanel } from '../../e2e/pages/side-panel.ts';
import { Widget } from '../../e2e/pages/widget.ts';
import { saveAndTime, whenShown } from './acknowledged.ts';
import type { KillScenario } from './kill-cycles.ts';

const WITHIN = 50;

/** In the panel, unlocked, up to the word "Saved." */
const unlocked: KillScenario = {
  name: 'saved while unlocked',
  within: WITHIN,
  act: async ({ panel, sentence }) => {
    const log = await panel.openLog();
    await log.fill({ text: sentence, domain: 'Strengths', consultant: 'HM' });
    return { at: (await saveAndTime(panel)).to, kept: [sentence] };
  },
};

/** In the panel, locked: a record under a key of its own. */
const locked: KillScenario = {
  name: 'saved while locked',
  within: WITHIN,
  act: async ({ panel, sentence }) => {
    await panel.lock();
    const log = await panel.openLog();
    await log.fill({ text: sentence });
    return { at: (await saveAndTime(panel)).to, kept: [sentence] };
  },
};

/** In the card in the page: through the background. */
const card: KillScenario = {
  name: 'saved in the card',
  within: WITHIN,
  act: async ({ profile, host, sentence }) => {
    const page = profile.context.pages().find((each) => each.url().startsWith(host));
    if (page === undefined) throw new Error('The host page is not open.');
    await page.bringToFront();
    const opened = await (await Widget.in(page)).open();
    await opened.text.fill(sentence);
    const shown = whenShown(opened.frame, 'Saved on this computer');
    // The moment itself, not the driver's next look at the card.
    const at = await Promise.race([shown, opened.saveOnceSeen().then(() => shown)]);
    return { at, kept: [sentence] };
  },
};

/** A draft that the panel said is kept; after the restart it stands in the field, and is saved from there. */
function draft(): KillScenario {
  let written = '';
  return {
    name: 'draft kept in the panel',
    within: WITHIN,
    act: async ({ panel, sentence }) => {
      const log = await panel.openLog();
      const shown = whenShown(panel.page, 'Draft saved on this computer');
      await log.fill({ text: sentence });
      written = sentence;
      return { at: await shown, kept: [] };
    },
    check: async ({ panel }) => {
      const log = await panel.openLog();
      const found = await draftIn(panel);
      if (found !== written) return { lost: [`the draft reads ${JSON.stringify(found)}`], kept: [] };
      await log.tryToSave();
      await log.saved.waitFor();
      return { lost: [], kept: [written] };
    },
  };
}

/** What the log form holds once the draft was looked for. */
async function draftIn({ page, log }: SidePanel): Promise<string> {
  const filled = log.text.and(page.locator('textarea:not(:placeholder-shown)'));
  // A draft that does not come is what is looked for, and no fault of the driver's.
  await filled.waitFor({ timeout: 30_000 }).catch(() => undefined);
  return log.text.inputValue();
}

/** Every way to save, for a profile of the build whose launcher stands in loopback pages. */
export function saveScenarios(): readonly KillScenario[] {
  return [unlocked, locked, card, draft()];
}
