import { defineBackground } from 'wxt/utils/define-background';
import { openSurfaces } from '../../lib/background/open-surfaces.ts';
import { keepAccessClosed } from '../../lib/platform/access.ts';
import { backgroundVault } from '../../lib/platform/services.ts';
import { showBadge } from './badge.ts';
import { remindWhenDue } from './due.ts';
import { lockByItself } from './locking.ts';
import { answerMessages } from './messages.ts';
import { remindWeekly } from './nudge.ts';
import { keepSites } from './sites.ts';
import { answerToolbar } from './toolbar.ts';

// Every listener is added in the first turn: a worker that was woken by an event misses it else.
export default defineBackground(() => {
  const surfaces = openSurfaces();
  const vault = backgroundVault();
  keepAccessClosed();
  answerToolbar(surfaces);
  const keeper = lockByItself({ surfaces, vault });
  answerMessages({ surfaces, vault, keeper });
  keepSites(vault);
  showBadge(vault);
  remindWeekly();
  remindWhenDue();
});
