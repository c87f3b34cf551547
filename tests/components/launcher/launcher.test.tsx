import { afterEach, expect, it } from 'vitest';
import { controls } from '../../../components/launcher/controls.ts';
import { openMenu } from '../../../components/launcher/launcher-menu.ts';
import { launcherLook } from '../../../components/launcher/looks.ts';
import type { HostRequest } from '../../../lib/messaging/host-request.ts';
import { CORNERS, type Corner } from '../../../lib/schema/site.ts';
import { faultsOf } from '../axe.ts';

afterEach(() => document.body.replaceChildren());

/** The launcher's buttons with its menu open, in a root that can be looked into. */
function openLauncher(corner: Corner) {
  const root = document.createElement('main');
  document.body.append(root);
  const chosen: HostRequest[] = [];
  const buttons = controls({ onLaunch: () => undefined, onMenu: () => undefined });
  buttons.move(corner);
  root.append(...buttons.elements);
  openMenu(root as unknown as ShadowRoot, corner, {
    onChoice: (request) => chosen.push(request),
    onClose: buttons.focus,
  });
  return {
    root,
    chosen,
    item: (label: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === label),
  };
}

it('the launcher and its menu pass axe', async () => {
  expect(await faultsOf(openLauncher('bottom-right').root)).toEqual([]);
});

it.each(CORNERS)('from %s the menu leads to each of the other corners and to no corner twice', (corner) => {
  const others = CORNERS.filter((each) => each !== corner);
  for (const other of others) {
    const { chosen, item } = openLauncher(corner);
    item(`Move to ${other.replace('-', ' ')}`)?.click();
    expect(chosen).toEqual([{ type: 'corner', corner: other }]);
  }
  expect(openLauncher(corner).item(`Move to ${corner.replace('-', ' ')}`)).toBeUndefined();
});

it('a line of the menu that was pressed closes it and gives the focus to the launcher', () => {
  const { root, item } = openLauncher('top-left');
  item('Turn off on this site')?.click();
  expect(root.querySelector('[role="group"]')).toBeNull();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Log an observation, Upward');
});

it('the launcher’s colours stand out from their ground, in light and in dark', () => {
  const [light, dark] = ['color', 'background']
    .map((name) =>
      new RegExp(`${name}:light-dark\\((#\\w+),(#\\w+)\\)`).exec(launcherLook('bottom-right'))?.slice(1),
    )
    .reduce<[string[], string[]]>(
      ([one, two], pair = []) => [
        [...one, pair[0] ?? ''],
        [...two, pair[1] ?? ''],
      ],
      [[], []],
    );
  for (const [ink = '', ground = ''] of [light, dark])
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});

/** The contrast of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
