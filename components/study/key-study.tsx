import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import { ResponsesView } from './responses-view.tsx';
import { StudyPages } from './study-pages.tsx';
import { useResponseFiles } from './use-response-files.ts';

/** A study opened by its key: response files are dropped, then compared and exported. */
export function KeyStudy({ keys, onClose }: { keys: KeyPair; onClose: () => void }) {
  const opening = useResponseFiles(keys.identity);
  const rounds = new Set(opening.responses.map(({ round }) => round)).size;
  return (
    <StudyPages
      title="Before and after"
      lead={rounds === 1 ? 'Answers of one round.' : `Answers of ${rounds} rounds.`}
      responses={opening.responses}
      participants={opening.participants}
      invited={null}
      identity={keys.identity}
      files={(seeResults) => (
        <ResponsesView opening={opening} recipient={keys.recipient} onResults={seeResults} />
      )}
      onClose={onClose}
    />
  );
}
