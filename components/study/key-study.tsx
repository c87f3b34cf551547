import { useState } from 'preact/hooks';
import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import { PaperView } from '../reflection/paper-view.tsx';
import { ResponsesView } from './responses-view.tsx';
import { StudyPages } from './study-pages.tsx';
import { TypeIn } from './type-in.tsx';
import { useResponseFiles } from './use-response-files.ts';

/** A study opened by its key: response files are dropped or typed in from paper, then compared and exported. */
export function KeyStudy({ keys, onClose }: { keys: KeyPair; onClose: () => void }) {
  const opening = useResponseFiles(keys.identity);
  const [aside, setAside] = useState<'paper' | 'type-in' | null>(null);
  const rounds = new Set(opening.responses.map(({ round }) => round)).size;
  const back = () => setAside(null);
  if (aside === 'paper') return <PaperView writers={['fellow', 'consultant']} onBack={back} />;
  if (aside === 'type-in') {
    return (
      <TypeIn
        responses={opening.responses}
        recipient={keys.recipient}
        onSealed={(file) => opening.receive([file])}
        onBack={back}
      />
    );
  }
  return (
    <StudyPages
      title="Before and after"
      lead={rounds === 1 ? 'Answers of one round.' : `Answers of ${rounds} rounds.`}
      responses={opening.responses}
      participants={opening.participants}
      invited={null}
      identity={keys.identity}
      files={(seeResults) => (
        <ResponsesView
          opening={opening}
          recipient={keys.recipient}
          onResults={seeResults}
          onPaper={() => setAside('paper')}
          onTypeIn={() => setAside('type-in')}
        />
      )}
      onClose={onClose}
    />
  );
}
