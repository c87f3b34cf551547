import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/screening/findings.ts';
import type { IdentifierKind } from '../../lib/screening/identifier-span.ts';
import { PLACEHOLDERS } from '../../lib/screening/placeholders.ts';
import { Button } from './button.tsx';
import { Tag } from './layout.tsx';
import type { Screening } from './use-screening.ts';
import { useSingleKeys } from './use-single-keys.ts';

const MAY_BE: Readonly<Record<IdentifierKind, string>> = {
  PERSON: 'may be somebody’s name.',
  DATE: 'may be a day that somebody remembers.',
  CONTACT: 'may reach somebody.',
  ID: 'may be somebody’s number.',
  LOCATION: 'may point to a patient or a place.',
  AGE: 'may point to a patient.',
};

interface FindingsProps {
  readonly screening: Screening;
  /** Whether T and S answer from outside a field; where they do not, none are shown. */
  readonly singleKeys?: boolean;
}

/** What was found in a text: one question at a time, and what saving takes out by itself. Announced politely, each once. */
export function Findings({ screening, singleKeys = false }: FindingsProps) {
  const { findings } = screening;
  const [question, ...more] = findings.filter(({ certainty }) => certainty === 'check');
  const certain = findings.filter(({ certainty }) => certainty === 'certain');
  return (
    <div role="status">
      {question && (
        <Question finding={question} more={more.length} screening={screening} singleKeys={singleKeys} />
      )}
      {!question && certain.length > 0 && <CertainOnes findings={certain} />}
    </div>
  );
}

function Question({
  finding,
  more,
  screening: { asked, takeOut, keep },
  singleKeys,
}: Required<FindingsProps> & { finding: Finding; more: number }) {
  const box = useRef<HTMLDivElement>(null);
  // With the words, not after them: the next key is the answer.
  useLayoutEffect(() => {
    if (asked) box.current?.focus();
  }, [asked]);
  useSingleKeys(singleKeys, { t: () => takeOut(finding), s: () => keep(finding) });
  return (
    <div class="finding" ref={box} tabIndex={-1}>
      <div>
        <Tag tone="check">Check this</Tag> “{finding.words}” {MAY_BE[finding.kind]}
        {more > 0 && ` ${more} more after this.`}
        {asked && <strong> Not saved yet.</strong>}
      </div>
      <div class="finding__do">
        <Button kind="quiet" small onPress={() => takeOut(finding)}>
          Take it out {singleKeys && <kbd>T</kbd>}
        </Button>
        <Button kind="quiet" small onPress={() => keep(finding)}>
          It is safe, keep it {singleKeys && <kbd>S</kbd>}
        </Button>
      </div>
    </div>
  );
}

function CertainOnes({ findings }: { findings: readonly Finding[] }) {
  const reasons = [...new Set(findings.map(({ reason }) => reason))];
  const placeholders = [...new Set(findings.map(({ kind }) => PLACEHOLDERS[kind]))];
  const several = findings.length > 1;
  return (
    <div class="finding finding--certain">
      <span>
        <strong>
          {reasons.join(', ')}
          {several && ` (${findings.length})`}.
        </strong>{' '}
        Save writes “{placeholders.join('”, “')}” in {several ? 'their' : 'its'} place.{' '}
        {several ? 'They are' : 'It is'} never stored.
      </span>
    </div>
  );
}
