import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PageLinks } from '../../../components/panel/page-links.tsx';
import { SiteOffer } from '../../../components/panel/site-offer.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import type { OfferedSites } from '../../../lib/schema/site.ts';
import { memoryValue } from '../../fixtures/browser-parts.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memorySites } from '../../fixtures/sites.ts';
import { memoryVault } from '../../fixtures/vault.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const pattern = 'https://record.hospital.example/*';

const { vault } = memoryVault();
await vault.create('kite amber gravel seven');

function open(overrides: Partial<Services>) {
  const { services } = memoryServices({ vault, ...overrides });
  return render(
    <ServicesProvider value={services}>
      <main>
        <PageLinks onBack={() => undefined} />
        <SiteOffer />
      </main>
    </ServicesProvider>,
  );
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('the site in front', () => {
  it('is named, and shows Upward once the person and the browser say so', async () => {
    const { sites, turnOn, stored } = memorySites({ current: pattern });
    open({ sites });
    await screen.findByText('Upward is not shown here.');
    expect(screen.getByText('record.hospital.example')).toBeDefined();
    press('Show Upward on this site');
    expect(turnOn).toHaveBeenCalledWith(pattern);
    await screen.findByText('Shown here, bottom right.');
    expect(await stored()).toHaveLength(1);
  });

  it('cannot be turned on where the hospital turned the launcher off, and is not offered', async () => {
    const { sites } = memorySites({ current: pattern });
    open({ sites, policy: async () => ({ launcherOff: true, sites: [pattern] }) });
    await screen.findByText(/The small button in pages is turned off/);
    expect(screen.queryByRole('button', { name: 'Show Upward on this site' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Show Upward on this site' })).toBeNull();
  });

  it('can be turned off', async () => {
    const { sites, stored } = memorySites({ current: pattern, list: [{ pattern, corner: 'top-left' }] });
    open({ sites });
    await screen.findByText('Shown here, top left.');
    press('Turn off on this site');
    await screen.findByText('Upward is not shown here.');
    expect(await stored()).toEqual([]);
  });

  it('says that the browser refused, and that nothing was changed', async () => {
    const { sites, stored } = memorySites({ current: pattern, allows: false });
    open({ sites });
    await screen.findByText('Upward is not shown here.');
    press('Show Upward on this site');
    await screen.findByText('The browser did not allow it, so nothing was changed. You can ask again.');
    expect(await stored()).toEqual([]);
  });

  it('offers both ways where it is wanted and the browser lets nothing in', async () => {
    const { sites } = memorySites({ current: pattern, list: [{ pattern }], closed: [pattern] });
    open({ sites });
    await screen.findByText('It is meant to show here, but the browser does not let it in.');
    expect(screen.getByRole('button', { name: 'Turn off on this site' })).toBeDefined();
    press('Show Upward on this site');
    await screen.findByText('Shown here, bottom right.');
  });

  it('is said to show later where there is no vault yet', async () => {
    const { sites } = memorySites({ current: pattern, list: [{ pattern }] });
    open({ sites, vault: memoryVault().vault });
    await screen.findByText('Turned on here. It shows once the first observation was saved.');
  });

  it('is left out on a page where no launcher can stand', async () => {
    const { container } = open({ sites: memorySites().sites, policy: async () => ({ sites: [pattern] }) });
    await waitFor(() => expect(container.querySelector('main')?.textContent).toContain('Settings'));
    expect(screen.queryByRole('heading', { name: 'On this page' })).toBeNull();
  });
});

describe('the hospital’s suggestion', () => {
  const later = ['https://later.example/*', 'https://last.example/*'];
  const policy = async () => ({ sites: [pattern, ...later] });
  const offers = () => screen.findByRole('region', { name: 'Show Upward on this site' });
  const isOffered = () => screen.queryByRole('region', { name: 'Show Upward on this site' }) !== null;

  /** Leaves for a site where it is made, comes back, and leaves for another: then whatever is to come has come. */
  async function leaveAndComeBack(goTo: (pattern: string) => Promise<void>) {
    const [first = '', last = ''] = later;
    await goTo(first);
    await screen.findByText('later.example', { selector: '.site-offer strong' });
    await goTo(pattern);
    await screen.findByText('record.hospital.example', { selector: '.this-site strong' });
    expect(isOffered()).toBe(false);
    await goTo(last);
    await screen.findByText('last.example', { selector: '.site-offer strong' });
  }

  it('is made once, also in a panel opened later', async () => {
    const offered = memoryValue<OfferedSites>([]);
    const { sites, goTo } = memorySites({ current: pattern });
    open({ sites, policy, offered });
    await offers();
    press('Not now');
    expect(isOffered()).toBe(false);
    cleanup();
    open({ sites, policy, offered });
    await leaveAndComeBack(goTo);
    expect(await offered.read()).toEqual([pattern, ...later]);
  });

  it('shows Upward within the click', async () => {
    const { sites, turnOn } = memorySites({ current: pattern });
    open({ sites, policy });
    await offers();
    press('Show it');
    expect(turnOn).toHaveBeenCalledWith(pattern);
    await screen.findByText('Shown here, bottom right.');
    expect(isOffered()).toBe(false);
  });

  it('says where to ask again when the browser refuses', async () => {
    const { sites } = memorySites({ current: pattern, allows: false });
    open({ sites, policy });
    await offers();
    press('Show it');
    await screen.findByText(/Under More you can ask again/);
    press('Close');
    expect(isOffered()).toBe(false);
  });

  it.each([
    ['on a site that is on already', { list: [{ pattern }] }, policy],
    ['on a site the policy does not name', {}, async () => ({ sites: later })],
  ] as const)('is not made %s', async (_, first, which) => {
    const offered = memoryValue<OfferedSites>([]);
    const { sites, goTo } = memorySites({ current: pattern, ...first });
    open({ sites, policy: which, offered });
    await leaveAndComeBack(goTo);
    expect(await offered.read()).toEqual(later);
  });

  it('has no fault that axe finds, beside the site in front', async () => {
    const { container } = open({ sites: memorySites({ current: pattern }).sites, policy });
    await offers();
    expect(await faultsOf(container)).toEqual([]);
  });
});
