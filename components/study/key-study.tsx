import { useMemo, useState } from 'preact/hooks';
import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import { PaperView } from '../reflection/paper-view.tsx';
import { ResponsesView } from './responses-view.tsx';
import { StudyPages } from './study-pages.tsx';
import { TypeIn } from './type-in.tsx';
import { useBriefs } from './use-briefs.ts';
import { useRounds } from './use-rounds.ts';
import { useStudyFiles } from './use-study-files.ts';

/** A study opened by its key: response files are dropped or typed in from paper, then compared and exported. */
export function KeyStudy({ keys, onClose }: { keys: KeyPair; onClose: () => void }) {
  const opening = useStudyFiles(keys.identity);
  const { responses, participants, imported, cards, receive } = opening;
  const { rounds, sites, invited, change } = useRounds(responses, cards);
  const briefs = useBriefs();
  const names = useMemo(
    () => [...cards.flatMap(({ consultants }) => consultants.map(({ name }) => name)), ...briefs.names],
    [cards, briefs.names],
  );
  const [aside, setAside] = useState<'paper' | 'type-in' | null>(null);
  const back = () => setAside(null);
  if (aside === 'paper') return <PaperView writers={['fellow', 'consultant']} onBack={back} />;
  if (aside === 'type-in') {
    return (
      <TypeIn
        responses={responses}
        recipient={keys.recipient}
        onSealed={(file) => receive([file])}
        onBack={back}
      />
    );
  }
  return (
    <StudyPages
      title="Before and after"
      lead={leadText(rounds.length)}
      parts={{
        responses,
        participants,
        imported,
        invited,
        sites,
        briefs: briefs.outlines,
        consultants: briefs.names.length,
        statements: briefs.statements,
        names,
        identity: keys.identity,
      }}
      files={(seeResults) => (
        <ResponsesView
          {...{ opening, rounds, change, briefs }}
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

function leadText(rounds: number): string {
  return rounds === 1 ? 'Answers of one round.' : `Answers of ${rounds} rounds.`;
}
