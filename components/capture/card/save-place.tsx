import { Button, TextButton } from '../../shared/button.tsx';
import { Inset } from '../../shared/layout.tsx';
import type { CardParts } from './card-parts.ts';
import type { useCard } from './use-card.ts';

interface SavePlaceProps {
  readonly parts: CardParts;
  readonly card: ReturnType<typeof useCard>;
}

/** The button that saves, and why a save was not taken, with the way on. */
export function SavePlace({ parts, card }: SavePlaceProps) {
  const { fault, blocked } = card;
  const byKey = blocked === 'by-key-only' || !parts.sight.last().tells;
  return (
    <>
      <div role="alert">
        {blocked === 'covered' && (
          <Inset tone="check">
            <strong>Not saved from here.</strong> Something on this page lies over the card, or did a moment
            ago, so a click might not be yours.
          </Inset>
        )}
        {fault && <Inset tone="danger">{parts.sentence(fault)}</Inset>}
      </div>
      {byKey && (
        <p class="by-key">
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
      {parts.opensPanel && (blocked !== null || (fault !== null && fault !== 'empty')) && (
        <TextButton onPress={() => void card.toPanel()}>Go on in the side panel</TextButton>
      )}
    </>
  );
}
