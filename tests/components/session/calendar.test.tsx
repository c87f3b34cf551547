import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CalendarCard } from '../../../components/session/calendar-card.tsx';
import { type Services, ServicesProvider } from '../../../components/shared/services.tsx';
import { memoryServices } from '../../fixtures/services.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const allowing = (granted: boolean): Services['notifications'] => ({
  isGranted: async () => granted,
  request: async () => granted,
  release: async () => undefined,
});

function open(own: Partial<Services> = {}) {
  const { services, saved } = memoryServices(own);
  const { container } = render(
    <ServicesProvider value={services}>
      <CalendarCard />
    </ServicesProvider>,
  );
  return { saved, services, container };
}

function fill(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('the day of the one-to-one', () => {
  it('is asked for before anything is saved', async () => {
    const { saved, container } = open();
    press('Save for my calendar');
    screen.getByText('Choose the day of the one-to-one');
    screen.getByText('Choose when it starts');
    expect(await faultsOf(container)).toEqual([]);
    expect(saved).toEqual([]);
  });

  it('goes into a calendar file', () => {
    const { saved } = open();
    fill('Day', '2026-12-14');
    fill('Starts at', '14:30');
    press('Save for my calendar');
    expect(saved[0]?.name).toBe('upward.ics');
    expect(String(saved[0]?.content)).toContain('DTSTART:20261214T143000');
  });

  it('is remembered by this browser as two days, each once, where it may show reminders', async () => {
    const { services } = open({ notifications: allowing(true) });
    fill('Day', '2026-12-14');
    press('Remind me in this browser');
    await screen.findByText(/^This browser reminds you/);
    press('Remind me in this browser');
    await waitFor(async () => expect(await services.dueDays.read()).toEqual(['2026-12-19', '2027-03-14']));
  });

  it('is not, where the browser refuses', async () => {
    const { services } = open({ notifications: allowing(false) });
    fill('Day', '2026-12-14');
    press('Remind me in this browser');
    await screen.findByText('The browser does not let Upward show reminders.');
    expect(await services.dueDays.read()).toEqual([]);
  });
});
