import { Button } from '../../shared/button.tsx';
import { Inset } from '../../shared/layout.tsx';
import type { CardParts } from './card-parts.ts';
import type { useCard } from './use-card.ts';

interface SavePlaceProps {
  readonly parts: CardParts;
  readonly card: ReturnType<typeof useCard>;
}

/** Why a save was not taken, with the way on; stands under the text, where it is seen. */
export function SaveTrouble({ parts, card }: SavePlaceProps) {
  const { fault, blocked } = card;
  const stuck = blocked !== null || (fault !== null && fault !== 'empty');
  return (
    <>
      <div role="alert">
        {blocked === 'covered' && (
          <Inset tone="check">
            <strong>Not saved from here.</strong> Something on this page lies over the card, or did a moment
            ago, so a click might not be yours. Your text is kept.
          </Inset>
        )}
        {fault && <Inset tone="danger">{parts.sentence(fault)}</Inset>}
      </div>
      {stuck && parts.opensPanel && (
        <Button kind="quiet" wide onPress={() => void card.toPanel()}>
          Go on in the side panel
        </Button>
      )}
    </>
  );
}

/** The button that saves, and where a click does not, what does. */
export function SavePlace({ parts, card }: SavePlaceProps) {
  const byKey = card.blocked === 'by-key-only' || !parts.sight.last().tells;
  return (
    <>
      {byKey && (
        <p class="by-key" role="status">
          <strong>
            Press <kbd>Ctrl</kbd> <kbd>Enter</kbd> to save.
          </strong>{' '}
          This browser cannot tell whether the page covers the card, so a click does not save here. Upward’s
          own button in the toolbar opens the sidebar.
        </p>
      )}
      <Button submit wide>
        Save <kbd>Ctrl</kbd>
        <kbd>Enter</kbd>
      </Button>
    </>
  );
}
