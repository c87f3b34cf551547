import { findDicomWeb, findProgram, type ProgramFound } from '../../support/programs.ts';
import { fetchOhif } from '../hosts/fetch-ohif.ts';
import { serveOhif, storeStudy } from '../hosts/serve-ohif.ts';
import { serveOrthanc } from '../hosts/serve-orthanc.ts';
import { fellowAt, observationsIn } from '../support/fellow.ts';
import { expect, test } from '../support/test.ts';

// The launcher in clinical systems that are not ours, as they are and under the strict policy.

const TEXT = 'Showed me where the drain was on the scan, and why it mattered.';

/** The path of what was found; skips the test, saying why, where it was not. */
function orSkip(found: ProgramFound): string {
  test.skip(found.path === null, found.path === null ? found.missing : undefined);
  return found.path ?? '';
}

test('an observation is logged through the launcher in Orthanc’s explorer', async ({
  startProfile,
  orthanc,
}) => {
  const { profile, host, widget } = await fellowAt(orthanc.url, startProfile);
  await expect(host.getByRole('heading', { name: 'Training archive' })).toBeVisible();
  const card = await widget.open();
  await card.write(TEXT);
  await card.saveOnceSeen();
  await expect((await observationsIn(profile)).saying(TEXT)).toBeVisible();
  await host.bringToFront();
  await host.getByRole('link', { name: 'Upload' }).click();
  await widget.stands();
});

for (const strict of [false, true]) {
  test(`an observation is logged through the launcher in the OHIF viewer, ${strict ? 'under the strict policy' : 'as it comes'}`, async ({
    startProfile,
  }) => {
    const site = orSkip(await fetchOhif());
    const archive = await serveOrthanc(orSkip(findProgram('Orthanc')), [orSkip(findDicomWeb())]);
    await storeStudy(archive.url, 'ZZTEST^AMBER');
    const viewer = await serveOhif(site, { orthanc: archive.url, strict });
    const { profile, host, widget } = await fellowAt(viewer.url, startProfile);
    await expect(host.getByText('ZZTEST, AMBER')).toBeVisible();
    const card = await widget.open();
    await card.write(TEXT);
    await card.saveOnceSeen();
    await expect((await observationsIn(profile)).saying(TEXT)).toBeVisible();
    await viewer.close();
    await archive.close();
  });
}
