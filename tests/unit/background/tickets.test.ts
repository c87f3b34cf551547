import { describe, expect, it } from 'vitest';
import { TICKETS_A_MINUTE, ticketOffice } from '../../../lib/background/tickets.ts';
import { handClock } from '../../fixtures/card.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const ONE = 1;
const OTHER = 2;

function anOffice() {
  const clock = handClock();
  return { clock, office: ticketOffice({ random: seededRandom(), now: clock.now }) };
}

describe('a ticket', () => {
  it('is good once', () => {
    const { office } = anOffice();
    const ticket = office.issue(ONE) ?? '';
    expect([office.take(ticket, ONE), office.take(ticket, ONE)]).toEqual([true, false]);
  });

  it('is good in the tab it was issued to alone, and an attempt from another tab does not spend it', () => {
    const { office } = anOffice();
    const ticket = office.issue(ONE) ?? '';
    expect(office.take(ticket, OTHER)).toBe(false);
    expect(office.take(ticket, ONE)).toBe(true);
  });

  it('that nobody issued is not good', () => {
    const { office } = anOffice();
    expect(office.take('A'.repeat(22), ONE)).toBe(false);
  });

  it('lapses once three newer ones were issued to its tab', () => {
    const { office } = anOffice();
    const [first = '', second = ''] = [1, 2, 3, 4].map(() => office.issue(ONE) ?? '');
    expect(office.take(first, ONE)).toBe(false);
    expect(office.take(second, ONE)).toBe(true);
  });

  it('is refused to a tab that asked for too many, until a minute has gone', () => {
    const { office, clock } = anOffice();
    for (let count = 0; count < TICKETS_A_MINUTE; count += 1) expect(office.issue(ONE)).not.toBeNull();
    expect(office.issue(ONE)).toBeNull();
    expect(office.issue(OTHER)).not.toBeNull();
    clock.move(60_000);
    expect(office.issue(ONE)).not.toBeNull();
  });
});
