import { describe, expect, it } from 'vitest';
import { openSurfaces } from '../../../lib/background/open-surfaces.ts';

function someSurfaces() {
  const surfaces = openSurfaces();
  const hidden: string[] = [];
  const add = (name: string, window: number) =>
    surfaces.add({ window, isCard: name === 'card', hide: () => hidden.push(name) });
  return { surfaces, hidden, add };
}

describe('the register of panels and cards', () => {
  it('hides everything, in every window', () => {
    const { surfaces, hidden, add } = someSurfaces();
    add('panel', 1);
    add('card', 2);
    surfaces.hideAll();
    expect(hidden).toEqual(['panel', 'card']);
  });

  it('hides the cards alone where a lock leaves the panels to say so', () => {
    const { surfaces, hidden, add } = someSurfaces();
    add('panel', 1);
    add('card', 1);
    surfaces.hideCards();
    expect(hidden).toEqual(['card']);
  });

  it('keeps a surface that was told to hide until its port closes', () => {
    const { surfaces, hidden, add } = someSurfaces();
    const remove = add('panel', 1);
    surfaces.hideAll();
    expect(surfaces.isOpenIn(1)).toBe(true);
    surfaces.hideAll();
    expect(hidden).toEqual(['panel', 'panel']);
    remove();
    expect(surfaces.isOpenIn(1)).toBe(false);
  });

  it('tells windows apart', () => {
    const { surfaces, add } = someSurfaces();
    add('card', 2);
    expect([surfaces.isOpenIn(1), surfaces.isOpenIn(2)]).toEqual([false, true]);
  });
});
