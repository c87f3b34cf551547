import type { useCard } from './use-card.ts';

/** The line at the foot: where the text is, and how everything is hidden. */
export function CardFoot({ draft }: Pick<ReturnType<typeof useCard>, 'draft'>) {
  const asks = draft === 'is-this-you' || draft === 'choose-vault';
  return (
    <div class="state-line">
      <span>
        {draft === 'kept' && (
          <>
            <strong>Draft saved on this computer</strong>, encrypted, not sent
          </>
        )}
        {asks && (
          <>
            <strong>Not kept yet</strong>: saving asks once whose vault this is. Closing loses it
          </>
        )}
        {!asks && draft !== 'kept' && draft !== 'pending' && draft !== 'none' && (
          <strong>The draft could not be kept</strong>
        )}
        {draft === 'pending' && 'Writing. The draft is kept after a pause'}
        {draft === 'none' && 'Nothing is kept until you write'}
      </span>
      <span class="quiet">
        This page cannot see it. <kbd>Esc</kbd> <kbd>Esc</kbd> hides it all
      </span>
    </div>
  );
}
