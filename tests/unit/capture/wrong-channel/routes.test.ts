import { describe, expect, it } from 'vitest';
import { DEFAULT_ROUTES, routesFor } from '../../../../lib/capture/wrong-channel/routes.ts';
import type { LocalRoute } from '../../../../lib/schema/policy.ts';
import { WRONG_CHANNEL_KINDS } from '../../../../lib/schema/wrong-channel-kinds.ts';

describe('routesFor', () => {
  it.each(WRONG_CHANNEL_KINDS)('names a place and a person to talk to for %s', (kind) => {
    const ids = routesFor(kind).map(({ id }) => id);
    expect(ids).toContain('speak-up-guardian');
    expect(ids).toContain('educational-supervisor');
    expect(ids.length).toBeGreaterThan(2);
  });

  it('names the incident system first for a patient-safety matter, and not for bullying', () => {
    expect(routesFor('patient-safety')[0]?.id).toBe('incident-reporting');
    expect(routesFor('bullying').map(({ id }) => id)).not.toContain('incident-reporting');
  });

  it('takes the hospital’s own list, in its order, in place of the default', () => {
    const own: readonly LocalRoute[] = [
      { id: 'b', name: 'Ward line', use: 'Any time.', kinds: ['bullying'] },
      { id: 'a', name: 'Staff support', use: 'Any time.', kinds: ['bullying', 'fitness'] },
    ];
    expect(routesFor('bullying', own)).toEqual(own);
    expect(routesFor('safeguarding', own)).toEqual([]);
  });

  it('holds no number, address or link that would be wrong elsewhere', () => {
    const words = DEFAULT_ROUTES.map(({ name, use }) => `${name} ${use}`).join(' ');
    expect(words).not.toMatch(/\d|@|https?:|www\./);
  });
});
