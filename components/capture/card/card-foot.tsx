import type { useCard } from './use-card.ts';

/** The line at the foot: where the text is, and how everything is hidden. */
export function CardFoot({ draft }: Pick<ReturnType<typeof useCard>, 'draft'>) {
  return (
    <div class="state-line">
      <span>
        {draft === 'kept' && (
          <>
            <strong>Draft saved on this computer</strong>, encrypted, not sent
          </>
        )}
        {draft !== 'kept' && draft !== 'pending' && draft !== 'none' && (
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
