import '../../components/shared/styles/capture-card.scss';
import { render } from 'preact';
import { CaptureCard } from '../../components/capture/card/capture-card.tsx';
import type { CardParts } from '../../components/capture/card/card-parts.ts';
import { watchSight } from '../../components/capture/card/watch-sight.ts';
import { cardChannel } from '../../lib/messaging/card-channel.ts';
import { cardService, hospitalRoutes, singleKeysWanted } from '../../lib/platform/card-service.ts';
import { draftClaims } from '../../lib/platform/draft-claims.ts';
import { sentenceFor } from '../../lib/platform/sentence.ts';
import { reportSurface } from '../../lib/platform/surface-port.ts';
import { newId, systemRandom } from '../../lib/shared/random.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the card');
const channel = cardChannel(window);
const client = cardService(channel);
const parts: CardParts = {
  channel,
  client,
  claims: draftClaims(navigator.locks),
  newId: () => newId(systemRandom),
  sentence: sentenceFor,
  sight: watchSight(document.documentElement),
  report: (onHide) => reportSurface(null, onHide, client.renewTicket),
  singleKeys: singleKeysWanted,
  routes: hospitalRoutes,
  opensPanel: !import.meta.env.FIREFOX,
};
render(<CaptureCard parts={parts} />, root);
