import type { Advice } from '../../lib/capture/advice.ts';
import type { WrongChannelKind } from '../../lib/schema/wrong-channel-kinds.ts';

const MATTERS: Readonly<Record<WrongChannelKind, string>> = {
  safeguarding: 'Is somebody at risk?',
  fitness: 'Is a colleague unwell or unfit to work?',
  'patient-safety': 'A patient-safety matter?',
  bullying: 'Bullying, harassment, discrimination?',
};

/** What is said about the text while it is written: one thing at a time, politely, and never in the way of a save. */
export function TextAdvice({ advice, held }: { advice: Advice | null; held: boolean }) {
  return (
    <div role="status" class="advice-slot">
      {advice?.about === 'channel' && (
        <div class="finding advice">
          {held && <strong>Not saved yet: save again to keep it here too. </strong>}
          <strong>{MATTERS[advice.matter]}</strong> Upward reports nothing. <Routes advice={advice} />
        </div>
      )}
      {advice?.about === 'judgement' && (
        <p class="advice">
          “{advice.word}” judges. {advice.hint}
        </p>
      )}
      {advice?.about === 'quality' && <p class="advice">{advice.questions.join(' ')}</p>}
    </div>
  );
}

function Routes({ advice }: { advice: Extract<Advice, { about: 'channel' }> }) {
  if (advice.routes.length === 0) return null;
  return (
    <>
      Heard by:{' '}
      {advice.routes.map(({ id, name, use }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <abbr title={use}>{name}</abbr>
        </span>
      ))}
      .
    </>
  );
}
