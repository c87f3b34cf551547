import { useState } from 'preact/hooks';
import { notYetLocked } from '../../lib/coding/blind.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { CodingHead } from '../../lib/schema/coding.ts';
import { START_CODEBOOK } from '../../lib/schema/start-codebook.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Card, Inset } from '../shared/layout.tsx';
import { type Services, useServices } from '../shared/services.tsx';
import { useFocusLater } from '../shared/use-focus-later.ts';
import { BeginFromFile } from './codebook-files.tsx';
import type { CodingDesk } from './use-coding-desk.ts';
import type { DeskRefusal } from './use-kept-codings.ts';

/** What is said where there is no sentence for it in _locales, since it is of this page alone. */
const HERE = {
  'open-elsewhere': 'This coding is open in another tab. Go on there, or close it first.',
  'here-already': 'This coding is here already. Erase it here first if the file is to take its place.',
  gone: 'This coding is no longer here. It may have been erased in another tab.',
} as const;

function isOfHere(refusal: DeskRefusal): refusal is keyof typeof HERE {
  return refusal in HERE;
}

function refusalText(refusal: DeskRefusal, sentence: Services['sentence']): string {
  return isOfHere(refusal) ? HERE[refusal] : sentence(refusal);
}

interface CodingChoiceProps {
  readonly desk: CodingDesk;
  /** Called before a coding comes onto the desk. */
  readonly onBegin: () => void;
  /** Called before the choice changes under the focus. */
  readonly onChoice: () => void;
}

/** Who codes: a new coder, or one who goes on. Codings come from files here, too. */
export function CodingChoice({ desk, onBegin, onChoice }: CodingChoiceProps) {
  const { sentence } = useServices();
  const [told, setTold] = useState('');
  const { kept, refusal } = desk;
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      const coder = await desk.take(file);
      setTold(coder === null ? '' : `Taken in: ${coder}.`);
    }
  };
  const begin = (codebook: Codebook) => {
    onBegin();
    void desk.begin(codebook);
  };
  return (
    <div class="study-halves coding-choice">
      <div class="stack--wide">
        {kept !== null && kept.length > 0 && <KeptCodings {...{ desk, kept, onBegin, onChoice }} />}
        <Card title="A new coder">
          <div class="stack--wide">
            <p>
              You go by two words drawn by lot, never by a name. The codes to begin with are those of the 2021
              study; change them as you read.
            </p>
            <Button
              kind={kept !== null && kept.length > 0 ? 'quiet' : 'main'}
              onPress={() => begin(START_CODEBOOK)}
            >
              Begin to code
            </Button>
            <BeginFromFile onCodebook={begin} />
            <p class="quiet">
              Two coders begin before either locks, here in turn or on two computers. A locked coding is not
              opened here while another coder has not locked. Go on with your own alone, and look at none
              before you begin: of that this page knows nothing.
            </p>
          </div>
        </Card>
      </div>
      <Card title="From files">
        <div class="stack--wide">
          <FileDrop
            label="Drop codings here"
            hint="Files that begin with upward-coding, of this study."
            accept=".age"
            multiple
            onFiles={(files) => void take(files)}
          />
          {refusal !== null && <Inset tone="danger">{refusalText(refusal, sentence)}</Inset>}
          <p role="status">{told}</p>
        </div>
      </Card>
    </div>
  );
}

interface KeptCodingsProps extends CodingChoiceProps {
  readonly kept: readonly CodingHead[];
}

function KeptCodings({ desk, kept, onBegin, onChoice }: KeptCodingsProps) {
  const { root, focusOn } = useFocusLater();
  const [erasing, setErasing] = useState<string | null>(null);
  const [blind, setBlind] = useState<string | null>(null);
  const open = (head: CodingHead) => {
    const coder = notYetLocked(head, kept);
    setBlind(coder);
    if (coder !== null) return;
    onBegin();
    void desk.goOn(head.id);
  };
  const askToErase = (id: string) => {
    setErasing(id);
    focusOn('.button--danger');
  };
  const erase = (id: string) => {
    setErasing(null);
    onChoice();
    void desk.erase(id);
  };
  return (
    <Card title="Codings kept here">
      {blind !== null && (
        <Inset tone="check">
          <strong>Blind until both have locked.</strong> {blind} has not locked yet, and would see these
          codes.
        </Inset>
      )}
      <div ref={root} tabIndex={-1}>
        <ul class="kept-codings">
          {kept.map((head) => (
            <li key={head.id}>
              <span>
                <strong>{head.coder}</strong> <span class="quiet">{stateText(head)}</span>
              </span>
              <span class="row">
                <Button small kind="quiet" onPress={() => open(head)}>
                  {head.state === 'locked' ? 'Open' : 'Go on'}
                  <span class="visually-hidden"> as {head.coder}</span>
                </Button>
                {erasing === head.id ? (
                  <Button small kind="danger" onPress={() => erase(head.id)}>
                    Erase it for good
                  </Button>
                ) : (
                  <TextButton danger onPress={() => askToErase(head.id)}>
                    Erase<span class="visually-hidden"> {head.coder}</span>
                  </TextButton>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function stateText({ state, agreed }: CodingHead): string {
  if (agreed !== null) return 'agreed by two';
  return state === 'locked' ? 'locked' : 'not locked yet';
}
