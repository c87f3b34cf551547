import { newKeyPair } from '../../lib/vault/sealed-file.ts';
import { Button } from '../shared/button.tsx';
import { Card, WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { HeadingFocus } from './heading-focus.tsx';
import { KeyForm } from './key-form.tsx';
import { MakeKey } from './make-key.tsx';
import type { OpenedStudy } from './opened-study.ts';

interface OpenStudyProps {
  /** True after a study was closed here. */
  readonly closed: boolean;
  readonly onOpen: (study: OpenedStudy) => void;
}

/** The way in: by the study key, by a new one, or to the worked example. */
export function OpenStudy({ closed, onOpen }: OpenStudyProps) {
  const openExample = async () => onOpen({ kind: 'example', keys: await newKeyPair() });
  return (
    <PageShell title="Open the study" lead="Answers from before and after the sessions, compared.">
      {closed && <HeadingFocus />}
      <div class="study-open">
        <div class="stack--wide">
          <WhoSees>
            <strong>The study team.</strong> The key and the answers stay in the memory of this page, until it
            is closed or Upward locks. Only codings of free text are kept on this computer, sealed to the
            study’s key. Nothing is sent.
          </WhoSees>
          {closed && <p role="status">Closed. The key and the answers are forgotten.</p>}
        </div>
        <KeyForm onKeys={(keys) => onOpen({ kind: 'key', keys })} />
        <div class="stack--wide">
          <MakeKey />
          <Card title="Look at an example">
            <div class="stack--wide">
              <p>Six fellows and two consultants, all made up, with every step that real answers take.</p>
              <Button kind="quiet" onPress={() => void openExample()}>
                Open the example study
              </Button>
            </div>
          </Card>
        </div>
      </div>
    </PageShell>
  );
}
