import type { Kept } from './use-kept-draft.ts';

/** The line at the foot: where the text is, and how everything is hidden. */
export function CardFoot({ kept }: { kept: Kept }) {
  return (
    <div class="state-line">
      <span role="status">
        {kept === 'kept' && (
          <>
            <strong>Draft saved on this computer</strong>, encrypted, not sent
          </>
        )}
        {kept === 'refused' && <strong>The draft could not be kept</strong>}
        {kept === 'not-yet' && 'Writing. The draft is kept after a pause'}
        {kept === 'nothing' && 'Nothing is kept until you write'}
      </span>
      <span class="quiet">
        This page cannot see it. <kbd>Esc</kbd> <kbd>Esc</kbd> hides it all
      </span>
    </div>
  );
}
