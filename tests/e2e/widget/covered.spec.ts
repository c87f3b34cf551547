import { play } from '../pages/hostile-page.ts';
import { fellowAt, observationsIn } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// A page that lays something over the card, seen or not, gets no save out of a click.

const TEXT = 'Left a clear “call me if” and thanked me when I called.';

test('a card that something lies over saves nothing, keeps the text, says why and goes on in the panel', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await play(host, 'popover');
  await card.isCovered();
  await card.frame.getByRole('button', { name: 'Save' }).click();
  await expect(card.blocked).toBeVisible();
  await expect(card.text).toHaveValue(TEXT);
  await expect(card.draftKept).toBeVisible();
  await expect((await observationsIn(profile)).saying(TEXT)).toHaveCount(0);

  await host.bringToFront();
  await card.frame.getByRole('button', { name: 'Go on in the side panel' }).click();
  const devtools = await host.context().newCDPSession(host);
  await expect
    .poll(async () => {
      const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
      return targetInfos.filter(({ url, type }) => type === 'page' && url.includes('sidepanel.html')).length;
    })
    .toBeGreaterThan(1);
  await widget.cardIsGone();
});

test('a card that was covered saves again once it was seen for a while', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  const card = await widget.open();
  await card.write(TEXT);
  await play(host, 'popover');
  await card.isCovered();
  await card.save();
  await expect(card.blocked).toBeVisible();
  await host.evaluate(() => document.querySelector('.cover')?.remove());
  await card.saveOnceSeen();
  await expect((await observationsIn(profile)).saying(TEXT)).toBeVisible();
});

test('a page that fades and scales everything changes nothing of the card, which saves', async ({
  startProfile,
  hostile,
}) => {
  const { profile, host, widget } = await fellowAt(hostile.url, startProfile);
  await play(host, 'fade');
  await play(host, 'zIndex');
  const card = await widget.open();
  await card.write(TEXT);
  await card.saveOnceSeen();
  await expect((await observationsIn(profile)).saying(TEXT)).toBeVisible();
});
