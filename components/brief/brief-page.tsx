import { useState } from 'preact/hooks';
import { newCode } from '../../lib/reflection/code.ts';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { useServices } from '../shared/services.tsx';
import { FirstReading } from './first-reading.tsx';
import { OpenBriefForm } from './open-brief-form.tsx';
import { SecondReading } from './second-reading.tsx';
import type { Visit } from './visit.ts';

interface Opened {
  readonly content: BriefContent;
  readonly visit: Visit;
  /** The code answers go under where the person brought none. */
  readonly freshCode: string;
}

/** The consultant's page. All it learns stays in its memory: closing it, and a lock, forgets the brief and the answers. */
export function BriefPage() {
  const { random } = useServices();
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened === null) {
    return (
      <OpenBriefForm
        onOpened={({ content }, visit) => setOpened({ content, visit, freshCode: newCode(random) })}
      />
    );
  }
  const { content, visit, freshCode } = opened;
  return visit.kind === 'first' ? (
    <FirstReading content={content} code={freshCode} />
  ) : (
    <SecondReading content={content} code={visit.code} freshCode={freshCode} />
  );
}
