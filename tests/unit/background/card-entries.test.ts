import { describe, expect, it } from 'vitest';
import { cardEntries } from '../../../lib/background/card-entries.ts';
import { idOf } from '../../fixtures/builders.ts';
import { memoryEntries } from '../../fixtures/card.ts';

describe('the entries of the cards', () => {
  it('know the last one that each tab saved, drafts left out', async () => {
    const entries = cardEntries(memoryEntries());
    await entries.note({ id: idOf('one'), tab: 1, state: 'saved' });
    await entries.note({ id: idOf('two'), tab: 1, state: 'saved' });
    await entries.note({ id: idOf('three'), tab: 1, state: 'draft' });
    await entries.note({ id: idOf('four'), tab: 2, state: 'saved' });
    expect((await entries.lastSaved(1))?.id).toBe(idOf('two'));
    expect(await entries.lastSaved(3)).toBeNull();
  });

  it('hold an id once, in its latest state', async () => {
    const area = memoryEntries();
    const entries = cardEntries(area);
    await entries.note({ id: idOf('one'), tab: 1, state: 'draft' });
    await entries.note({ id: idOf('one'), tab: 1, state: 'saved' });
    expect(await area.read()).toEqual([{ id: idOf('one'), tab: 1, state: 'saved' }]);
  });

  it('forget the oldest beyond a hundred', async () => {
    const entries = cardEntries(memoryEntries());
    for (let count = 0; count <= 100; count += 1) {
      await entries.note({ id: idOf(`entry-${count}`), tab: 1, state: 'saved' });
    }
    expect(await entries.find(idOf('entry-0'))).toBeNull();
    expect(await entries.find(idOf('entry-1'))).not.toBeNull();
  });

  it.each([[undefined], [null], ['x'], [[{ id: 'short', tab: 1, state: 'saved' }]]])(
    'that are no entries count as none: %j',
    async (held) => {
      const entries = cardEntries(memoryEntries(held));
      expect(await entries.find(idOf('one'))).toBeNull();
      expect(await entries.lastSaved(1)).toBeNull();
    },
  );
});
