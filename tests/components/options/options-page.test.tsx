import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/schema/settings.ts';
import { memoryValue } from '../../fixtures/browser-parts.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { memorySites } from '../../fixtures/sites.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

async function open(overrides: Partial<Services> = {}) {
  const settings = memoryValue(DEFAULT_SETTINGS);
  const { services } = memoryServices({ settings, ...overrides });
  const view = render(
    <ServicesProvider value={services}>
      <OptionsPage />
    </ServicesProvider>,
  );
  await screen.findByText(/Everywhere/);
  return { ...view, settings };
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}

function reminder(allows: boolean) {
  return {
    isGranted: vi.fn(async () => allows),
    request: vi.fn(async () => allows),
    release: vi.fn(async () => undefined),
  };
}

describe('the settings', () => {
  it('have single keys on, and the number and the reminder off, until someone chooses', async () => {
    await open();
    for (const name of [
      'Turn off single keys',
      'Turn on the number on the button',
      'Turn on the weekly reminder',
    ]) {
      expect(screen.getByRole('button', { name })).toBeDefined();
    }
  });

  it('turn single keys off and on again, and leave the others alone', async () => {
    const { settings } = await open();
    press('Turn on the number on the button');
    await screen.findByRole('button', { name: 'Turn off the number on the button' });
    press('Turn off single keys');
    await screen.findByRole('button', { name: 'Turn on single keys' });
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, singleKeys: false, badge: true });
    press('Turn on single keys');
    await screen.findByRole('button', { name: 'Turn off single keys' });
  });

  it('follow what another page changes', async () => {
    const { settings } = await open();
    await settings.change((current) => ({ ...current, badge: true }));
    await screen.findByRole('button', { name: 'Turn off the number on the button' });
  });
});

describe('the weekly reminder', () => {
  it('asks the browser within the click, and is on once it may show', async () => {
    const notifications = reminder(true);
    const { settings } = await open({ notifications });
    press('Turn on the weekly reminder');
    expect(notifications.request).toHaveBeenCalledOnce();
    await screen.findByRole('button', { name: 'Turn off the weekly reminder' });
    expect(await settings.read()).toMatchObject({ nudge: true });
  });

  it('stays off and says so where the browser refuses', async () => {
    const { settings } = await open({ notifications: reminder(false) });
    press('Turn on the weekly reminder');
    await screen.findByText(/does not let Upward show reminders, so it stays off/);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives the permission back when it is turned off', async () => {
    const notifications = reminder(true);
    const settings = memoryValue({ ...DEFAULT_SETTINGS, nudge: true });
    await open({ notifications, settings });
    fireEvent.click(await screen.findByRole('button', { name: 'Turn off the weekly reminder' }));
    await waitFor(() => expect(notifications.release).toHaveBeenCalledOnce());
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('says that it names nobody, and that others may see it', async () => {
    await open();
    expect(
      screen.getByText(/It names nobody and no domain\. On a shared computer others may see it/),
    ).toBeDefined();
  });
});

describe('the sites with the launcher', () => {
  const pattern = 'https://rota.hospital.example/*';

  it('are listed with their corner, which can be moved, and can be turned off', async () => {
    const { sites, stored } = memorySites({ list: [{ pattern }] });
    await open({ sites });
    fireEvent.change(await screen.findByLabelText('Corner on rota.hospital.example'), {
      target: { value: 'top-left' },
    });
    await waitFor(async () => expect(await stored()).toMatchObject([{ pattern, corner: 'top-left' }]));
    press('Turn off on rota.hospital.example');
    await waitFor(() => expect(screen.queryByText('rota.hospital.example')).toBeNull());
    expect(await stored()).toEqual([]);
  });

  it('say where the browser does not let the launcher in, and ask again within the click', async () => {
    const { sites, turnOn } = memorySites({ list: [{ pattern }], closed: [pattern] });
    await open({ sites });
    await screen.findByText(/Not shown: the browser does not let it in/);
    press('Ask again');
    expect(turnOn).toHaveBeenCalledWith(pattern);
    await waitFor(() => expect(screen.queryByText(/does not let it in/)).toBeNull());
  });

  it('are marked where the hospital suggests them', async () => {
    const { sites } = memorySites({ list: [{ pattern }] });
    await open({ sites, policy: async () => ({ sites: [pattern] }) });
    expect((await screen.findByText('Suggested by your hospital')).className).toContain('tag--managed');
  });
});

describe('the launcher, turned off by the hospital', () => {
  it('stands on no site, and there is nothing to change', async () => {
    const { sites } = memorySites({ list: [{ pattern: 'https://rota.hospital.example/*' }] });
    await open({ sites, policy: async () => ({ launcherOff: true }) });
    await screen.findByText(/^Turned off\. The toolbar button always works\./);
    expect(screen.queryByText(/rota\.hospital/)).toBeNull();
  });
});

describe('what the hospital sets', () => {
  it('is shown, tagged, with nothing to change', async () => {
    await open({
      policy: async () => ({
        routes: [
          { id: 'guardian', name: 'Guardian', use: 'For anything that worries you.', kinds: ['fitness'] },
        ],
        sites: ['https://record.hospital.example/*'],
      }),
    });
    expect((await screen.findAllByText('Set by your hospital', { selector: '.tag--managed' })).length).toBe(
      2,
    );
    expect(screen.getByText('Guardian')).toBeDefined();
    expect(screen.getByText('record.hospital.example')).toBeDefined();
  });

  it.each([
    [1, 'one day'],
    [90, '90 days'],
  ])('tells when observations go: %i', async (expireDays, text) => {
    await open({ policy: async () => ({ expireDays }) });
    await screen.findByText(
      `Observations go ${text} after their round closed, and never without 14 days of notice.`,
    );
  });

  it('is told where a part of it cannot be in force', async () => {
    await open({
      policy: async () => ({ launcherOff: true, holdingHours: 48 }),
      refusedPolicy: async () => [
        { name: 'sites, entry 2', reason: 'not-allowed' },
        { name: 'lockminutes', reason: 'unknown' },
      ],
    });
    expect((await screen.findByText('sites, entry 2')).closest('li')?.textContent).toBe(
      'sites, entry 2: the policy sets it to what it may not be, so it is not in force.',
    );
    expect(screen.getByText('lockminutes').closest('li')?.textContent).toContain('no such setting');
    expect(screen.getByText('Off, on every site.')).toBeDefined();
    expect(screen.getByText('2 days, in rounds that are made in this browser.')).toBeDefined();
  });

  it('is shown anew when the policy changes while the page is open', async () => {
    let minContributors = 4;
    const listeners = new Set<() => void>();
    await open({
      policy: async () => ({ minContributors }),
      onPolicyChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    await screen.findByText('4 fellows at the least, in every round.');
    minContributors = 5;
    for (const listener of listeners) listener();
    await screen.findByText('5 fellows at the least, in every round.');
    cleanup();
    await waitFor(() => expect(listeners.size).toBe(0));
  });

  it('is said to be nothing where no policy is', async () => {
    await open();
    expect(screen.getByText('No policy sets anything for Upward in this browser.')).toBeDefined();
  });
});

describe('a shared computer', () => {
  it('is what the browser is taken for, until someone says otherwise', async () => {
    const { settings } = await open();
    expect(screen.getByText(/The first save after a lock asks whose vault it is/)).toBeDefined();
    await screen.findByRole('button', { name: 'Turn off the question on a shared computer' });
    press('Turn off the question on a shared computer');
    await screen.findByText(/asks only where there is more than one vault/);
    expect(await settings.read()).toMatchObject({ sharedComputer: false });
  });

  it('is for nobody to change here where the hospital sets it', async () => {
    await open({ policy: async () => ({ sharedComputer: false }) });
    await screen.findByText(/asks only where there is more than one vault/);
    expect(screen.queryByRole('button', { name: /the question on a shared computer/ })).toBeNull();
    expect(screen.queryByText('No policy sets anything for Upward in this browser.')).toBeNull();
  });
});

it('the page has no fault that axe finds, with sites, a policy and a refusal', async () => {
  const pattern = 'https://rota.hospital.example/*';
  const { container } = await open({
    sites: memorySites({ list: [{ pattern }], closed: [pattern] }).sites,
    policy: async () => ({ sites: [pattern] }),
    notifications: reminder(false),
  });
  press('Turn on the weekly reminder');
  await screen.findByText(/so it stays off/);
  await screen.findByText('Suggested by your hospital');
  expect(await faultsOf(container)).toEqual([]);
});
