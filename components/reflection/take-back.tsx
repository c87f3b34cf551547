import { useState } from 'preact/hooks';
import { sealWithdrawal } from '../../lib/reflection/seal-withdrawal.ts';
import type { Role } from '../../lib/schema/primitives.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { StudyRound } from './study-round.ts';

interface TakeBackProps {
  readonly round: StudyRound;
  readonly code: string;
  readonly writer: Role;
}

type Stage = 'closed' | 'asking' | 'saved';

/** Takes answers back from the study: an empty response under the same code. */
export function TakeBack({ round, code, writer }: TakeBackProps) {
  const { random, saveFile } = useServices();
  const [stage, setStage] = useState<Stage>('closed');
  const save = async () => {
    const person = { round: round.id, code, role: writer };
    const { fileName, file } = await sealWithdrawal(person, { studyRecipient: round.studyRecipient, random });
    saveFile(fileName, file);
    setStage('saved');
  };
  if (stage === 'closed') {
    return <TextButton onPress={() => setStage('asking')}>Take my answers back from the study</TextButton>;
  }
  if (stage === 'saved') {
    return (
      <p role="status">
        Saved. Hand the file to the study team as you did the others: it takes back all of them.
      </p>
    );
  }
  return (
    <Inset tone="check">
      <p>
        This makes an empty response under your code. Once the study team has it, everything you handed in
        under the code no longer counts.
      </p>
      <div class="row row--wrap">
        <Button kind="quiet" onPress={() => void save()}>
          Save the empty response
        </Button>
        <TextButton onPress={() => setStage('closed')}>Leave my answers in</TextButton>
      </div>
    </Inset>
  );
}
