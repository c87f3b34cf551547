import { useState } from 'preact/hooks';
import { hostOf } from '../../lib/schema/site.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';
import { useOffer } from './use-offer.ts';

/** Offers the launcher once on a site that the hospital's policy names. */
export function SiteOffer() {
  const { sites } = useServices();
  const { offer, answered } = useOffer();
  const [refused, setRefused] = useState(false);
  if (offer === null) return null;
  const show = () => {
    // Asked for within the click: after anything awaited the browser refuses.
    void sites.turnOn(offer).then((shown) => (shown ? answered() : setRefused(true)));
  };
  return (
    <section class="inset site-offer" aria-label="Show Upward on this site">
      <p role="status">
        {refused ? (
          'The browser did not allow it, so nothing was changed. Under More you can ask again.'
        ) : (
          <>
            Your hospital suggests Upward on <strong>{hostOf(offer)}</strong>.
          </>
        )}
      </p>
      <div class="row">
        {!refused && (
          <Button kind="quiet" small onPress={show}>
            Show it
          </Button>
        )}
        <TextButton onPress={answered}>{refused ? 'Close' : 'Not now'}</TextButton>
      </div>
    </section>
  );
}
