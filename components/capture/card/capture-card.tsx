import { useEffect, useRef } from 'preact/hooks';
import { CardForm } from './card-form.tsx';
import { CardNote } from './card-note.tsx';
import type { CardParts } from './card-parts.ts';
import { useCard } from './use-card.ts';
import { useCardKeys } from './use-card-keys.ts';
import { useCardWriting } from './use-card-writing.ts';
import { useWanted } from './use-wanted.ts';

/** The capture card in its frame: the form, and after a save the note. */
export function CaptureCard({ parts }: { parts: CardParts }) {
  const card = useCard(parts);
  const { singleKeys, routes } = useWanted(parts);
  const writing = useCardWriting(card, routes);
  useCardKeys({ parts, card, singleKeys, onSave: () => writing.save(false) });
  const latest = useRef(card);
  latest.current = card;
  useEffect(() => {
    parts.channel.onHear((said) => {
      if (said.type === 'leave') void latest.current.leave();
      if (said.type === 'again' && latest.current.view === 'note') latest.current.another();
    });
    return parts.report(() => void latest.current.leave(true));
  }, []);
  return (
    <main class={`capture capture--${card.view}`} aria-label="Upward">
      {card.view === 'form' ? (
        <CardForm parts={parts} card={card} writing={writing} singleKeys={singleKeys} />
      ) : (
        <h1 class="visually-hidden">Upward</h1>
      )}
      <div role="status">
        {card.view === 'note' && (
          <CardNote
            takenOut={card.saved?.takenOut ?? []}
            onUndo={() => void card.undo()}
            onAnother={card.another}
            onDone={() => void card.leave()}
          />
        )}
      </div>
    </main>
  );
}
