import { useMemo, useState } from 'preact/hooks';
import { sealedRevision, waitingOf, withFirst, withScales, withSealed } from '../../lib/brief/kept-brief.ts';
import { scalesIn } from '../../lib/reflection/build-response.ts';
import { expectationsIn } from '../../lib/reflection/expectations.ts';
import type { KeptBrief } from '../../lib/schema/kept-brief.ts';
import type { Occasion } from '../../lib/schema/primitives.ts';
import { ok } from '../../lib/shared/result.ts';
import type { StoredRecord } from '../../lib/store/open-records.ts';
import { AboutYou } from '../reflection/about-you.tsx';
import { ReflectionSitting, type SittingOutcome } from '../reflection/reflection-sitting.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { BriefAndSession } from './brief-and-session.tsx';
import { studyRoundOfBrief } from './brief-round.ts';
import { ForgetBrief } from './forget-brief.tsx';
import { WhatWasExpected } from './gap-card.tsx';
import { LaterAnswers } from './later-answers.tsx';

/** A brief of one's own vault: one's own view first, once; then what it says, and the questions that come later. */
export function KeptReading({ record }: { record: StoredRecord<'kept-brief'> }) {
  const { id, value } = record;
  const { vault, sentence } = useServices();
  const [answering, setAnswering] = useState<Occasion | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const brief = useMemo(() => waitingOf(value), [value.file]);
  const change = async (next: (current: KeptBrief) => KeptBrief) => {
    const changed = await vault.change('kept-brief', id, (current) => current && next(current));
    setFault(changed.ok ? null : sentence(changed.refusal));
    return changed;
  };
  const occasion = value.revealed ? answering : 'T0';
  if (occasion !== null) {
    const revision = sealedRevision(value, occasion) + 1;
    const onDone = async ({ given }: SittingOutcome) => {
      const kept = await change((current) => {
        const answered =
          given === null
            ? current
            : withScales(current, occasion, scalesIn({ role: 'consultant', occasion }, given));
        const predict = given === null ? null : expectationsIn(given);
        return occasion === 'T0' ? withFirst(answered, predict) : answered;
      });
      if (kept.ok) setAnswering(null);
    };
    return (
      <>
        {fault !== null && <Inset tone="danger">{fault}</Inset>}
        <ReflectionSitting
          key={occasion}
          sitting={{ role: 'consultant', occasion }}
          round={studyRoundOfBrief(value)}
          code={value.code}
          revision={revision}
          keeper="vault"
          next={occasion === 'T0' ? 'show the brief' : 'go back to the brief'}
          skipNote={occasion === 'T0' ? 'It cannot be made up after the reveal.' : 'You can come back to it.'}
          onSave={async () => {
            const noted = await change((current) => withSealed(current, occasion, revision));
            return noted.ok ? ok(null) : noted;
          }}
          onDone={(outcome) => void onDone(outcome)}
        />
      </>
    );
  }
  // Once the answers after it are given, the one-to-one is over.
  const isAfter = value.scales.T1 !== undefined || sealedRevision(value, 'T1') > 0;
  return (
    <BriefAndSession brief={brief} kept={value} next={isAfter ? 'answers' : 'session'}>
      {(content) => (
        <>
          <WhatWasExpected content={content} predict={value.predict} />
          <LaterAnswers
            isNext={isAfter}
            round={studyRoundOfBrief(value)}
            code={value.code}
            sealed={(each) => sealedRevision(value, each) > 0}
            onStart={setAnswering}
          />
          <AboutYou round={studyRoundOfBrief(value)} writer="consultant" />
          <ForgetBrief record={record} />
        </>
      )}
    </BriefAndSession>
  );
}
