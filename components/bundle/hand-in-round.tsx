import { useMemo, useState } from 'preact/hooks';
import { leftAtFirst } from '../../lib/bundle/first-picks.ts';
import { leftOutOf } from '../../lib/bundle/ready.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { OwnObservations } from '../observations/use-observations.ts';
import { PickView } from './pick-view.tsx';
import { PreviewView } from './preview-view.tsx';
import { SealView } from './seal-view.tsx';
import { SealedView } from './sealed-view.tsx';
import { useHandIn } from './use-hand-in.ts';
import { useWording } from './use-wording.ts';
import { WordingView } from './wording-view.tsx';

interface HandInRoundProps {
  readonly membership: { readonly id: string; readonly value: Membership };
  readonly own: OwnObservations;
  readonly ready: readonly Observation[];
  readonly onObservations: () => void;
  readonly onLog: () => void;
  readonly onCard: () => void;
}

/** Choosing, wording and sealing for one round. What is picked at first is on the screen; nothing else ever is. */
export function HandInRound(props: HandInRoundProps) {
  const { membership, own, ready, onObservations, onLog, onCard } = props;
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [step, setStep] = useState<'choose' | 'wording' | 'seal' | 'preview'>('choose');
  const wording = useWording();
  const { seal, saved, fault } = useHandIn(membership.id);
  const chosen = useMemo(() => {
    const left = leftAtFirst(membership.value, ready);
    return ready.filter(({ id }) => answers.get(id) ?? !left.has(id));
  }, [membership.value, ready, answers]);
  const picked = new Set(chosen.map(({ id }) => id));
  const even = wording.evenOf(picked);
  if (saved !== null) return <SealedView card={membership.value.card} saved={saved} onLog={onLog} />;
  if (step === 'preview') {
    return <PreviewView membership={membership} own={own} onClose={() => setStep('choose')} />;
  }
  if (step === 'wording') {
    return (
      <WordingView
        chosen={chosen}
        wording={wording}
        onNext={() => setStep('seal')}
        onBack={() => setStep('choose')}
      />
    );
  }
  if (step === 'seal') {
    return (
      <SealView
        membership={membership.value}
        chosen={chosen}
        even={even}
        fault={fault}
        onSeal={(folder) => void seal({ picked, even, folder })}
        onBack={() => setStep(chosen.length === 0 ? 'choose' : 'wording')}
      />
    );
  }
  return (
    <PickView
      membership={membership.value}
      ready={ready}
      leftOut={leftOutOf(membership.value.card, own.observations).length}
      picked={picked}
      actions={{
        onPick: ({ id }, isPicked) => setAnswers(new Map(answers).set(id, isPicked)),
        onShare: (observation, share) => void own.save({ ...observation, share }),
        onReword: own.saveEdit,
      }}
      onNext={() => setStep(chosen.length === 0 ? 'seal' : 'wording')}
      onObservations={onObservations}
      onLog={onLog}
      onCard={onCard}
      onPreview={() => setStep('preview')}
    />
  );
}
