import { browser } from 'wxt/browser';
import { type Keeper, keepLocked, locksAt } from '../../lib/background/keep-locked.ts';
import type { OpenSurfaces } from '../../lib/background/open-surfaces.ts';
import { hasOpenPages, lockService, putAwayEverywhere } from '../../lib/platform/lock-service.ts';
import { onPolicyChange, readPolicy } from '../../lib/platform/policy.ts';
import { keyringArea, seenArea } from '../../lib/platform/session-area.ts';
import { settingsValue } from '../../lib/platform/settings.ts';
import { lockAfter } from '../../lib/schema/lock-minutes.ts';
import { systemClock as now } from '../../lib/shared/clock.ts';
import { TICK } from '../../lib/shared/clock-jump.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import type { VaultService } from '../../lib/store/vault-service.ts';

const NAME = 'tick';

/** Locks when nobody uses the computer, when it is locked itself, and when it slept. Gives what locks. */
export function lockByItself({
  surfaces,
  vault,
}: {
  readonly surfaces: OpenSurfaces;
  readonly vault: VaultService;
}): Keeper {
  const keeper = keepLocked({
    vault,
    seen: seenArea(),
    putAway: () => putAwayEverywhere(now().getTime()),
    hasPages: hasOpenPages,
    now,
  });
  const beat = async () => {
    const goesOn = await keeper.beat();
    if (!goesOn) await browser.alarms.clear(NAME);
    else if ((await browser.alarms.get(NAME)) === undefined) {
      browser.alarms.create(NAME, { periodInMinutes: TICK / 60_000 });
    }
    return goesOn;
  };
  const again = () => void beat();
  browser.idle.onStateChanged.addListener((state) => {
    if (locksAt(state)) void keeper.lock();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) again();
  });
  keyringArea().onChange(again);
  lockService().onLock(surfaces.hideCards);
  keepIdleMinutes();
  again();
  return { ...keeper, beat };
}

/** Keeps the browser's idle minutes at what the hospital or the person chose. */
function keepIdleMinutes(): void {
  const settings = settingsValue();
  const inTurn = oneByOne();
  const set = async () => {
    const { minutes } = lockAfter((await settings.read()).lockMinutes, await readPolicy());
    browser.idle.setDetectionInterval(minutes * 60);
  };
  const again = () => void inTurn(set);
  settings.onChange(again);
  onPolicyChange(again);
  again();
}
