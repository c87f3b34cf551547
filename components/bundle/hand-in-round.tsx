import { useMemo, useState } from 'preact/hooks';
import { leftAtFirst } from '../../lib/bundle/first-picks.ts';
import { isClosed, leftOutOf } from '../../lib/bundle/ready.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import { dayOf } from '../../lib/shared/clock.ts';
import type { OwnObservations } from '../observations/use-observations.ts';
import { useServices } from '../shared/services.tsx';
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
  readonly previewing: boolean;
  readonly onPreview: (open: boolean) => void;
  readonly onObservations: () => void;
  readonly onLog: () => void;
  readonly onCard: () => void;
}

/** Choosing, wording and sealing for one round. What is picked at first is on the screen; nothing else ever is. */
export function HandInRound(props: HandInRoundProps) {
  const { membership, own, ready, previewing, onPreview, onObservations, onLog, onCard } = props;
  const { now } = useServices();
  const isOver = isClosed(membership.value.card, dayOf(now()));
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [step, setStep] = useState<'choose' | 'wording' | 'seal'>('choose');
  const wording = useWording();
  const { seal, saved, fault } = useHandIn(membership.id);
  const chosen = useMemo(() => {
    const left = leftAtFirst(membership.value, ready);
    return ready.filter(({ id }) => answers.get(id) ?? !left.has(id));
  }, [membership.value, ready, answers]);
  const picked = new Set(chosen.map(({ id }) => id));
  const even = wording.evenOf(picked);
  if (previewing) return <PreviewView membership={membership} own={own} onClose={() => onPreview(false)} />;
  if (saved !== null) return <SealedView card={membership.value.card} saved={saved} onLog={onLog} />;
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
      leftOut={isOver ? 0 : leftOutOf(membership.value.card, own.observations).length}
      isOver={isOver}
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
      onPreview={() => onPreview(true)}
    />
  );
}
