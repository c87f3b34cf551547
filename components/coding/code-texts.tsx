import { askedText } from '../../lib/schema/asked-text.ts';
import { codesAsTree } from '../../lib/schema/codebook.ts';
import { MEMO_LENGTH } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { ScreenedField } from '../shared/screened-field.tsx';
import { useCommandEnter } from '../shared/use-command-enter.ts';
import { AppliedCodes } from './applied-codes.tsx';
import { CodeFinder } from './code-finder.tsx';
import { CodedWords } from './coded-words.tsx';
import type { CodingPartProps } from './coding-part.ts';
import { TextList } from './text-list.tsx';
import { whoseText } from './text-words.ts';
import { type TextCoding, useTextCoding } from './use-text-coding.ts';

/** One text after another, with the codebook beside it. Locked, or agreed by two, it is for reading. */
export function CodeTexts({ coding, texts, onCoding }: CodingPartProps) {
  const work = useTextCoding({ coding, texts, onCoding });
  const { text } = work;
  useCommandEnter(work.next);
  if (text === undefined) return null;
  const isOpen = coding.state === 'open' && coding.agreed === null;
  return (
    <div class={isOpen ? 'coding' : 'coding coding--read'}>
      <TextList
        texts={work.listed}
        codedOf={work.codedOf}
        codes={codesAsTree(coding.codebook).map(({ code }) => [code.id, code.name] as const)}
        filter={work.filter}
        onFilter={work.onFilter}
        current={text.id}
        onText={work.show}
      />
      <section class="card coding__text" aria-labelledby="coding-text">
        <div class="card__head">
          <h2 class="title title--small" id="coding-text">
            Text {texts.indexOf(text) + 1} of {texts.length}: {askedText(text)}
          </h2>
          <span class="quiet">{whoseText(text)}</span>
        </div>
        <div class="card__body stack--wide">
          {isOpen ? <OpenText work={work} text={text} /> : <ReadText work={work} text={text} />}
        </div>
      </section>
      {isOpen && (
        <section class="card coding__codes" aria-labelledby="coding-codebook">
          <div class="card__head">
            <h2 class="title title--small" id="coding-codebook">
              Codebook
            </h2>
          </div>
          <CodeFinder
            codebook={coding.codebook}
            typed={work.typed}
            field={work.finder}
            onTyped={work.onTyped}
            onCode={work.apply}
            onNew={work.addAndApply}
            onBack={work.back}
          />
        </section>
      )}
      {isOpen && (
        <section class="card coding__made" aria-label="What is made of this text">
          <div class="card__body stack--wide">
            <MadeOfText work={work} text={text} />
          </div>
        </section>
      )}
    </div>
  );
}

interface TextProps {
  readonly work: TextCoding;
  readonly text: StudyText;
}

function OpenText({ work, text }: TextProps) {
  const { coded, nameOf } = work;
  return (
    <>
      <CodedWords
        key={text.id}
        text={text.text}
        segments={coded.segments}
        nameOf={nameOf}
        words={work.words}
        onWords={work.onWords}
        onFind={work.find}
        caret={work.caret}
      />
      <p class="quiet">
        Select words, with the pointer or with Shift and the arrows. Type to find a code; Enter puts it on
        them. Ctrl+Enter goes to the next text.
      </p>
    </>
  );
}

function MadeOfText({ work, text }: TextProps) {
  const { coded, nameOf } = work;
  return (
    <>
      <p role="status">{work.told}</p>
      <AppliedCodes text={text.text} segments={coded.segments} nameOf={nameOf} onOff={work.takeOff} />
      <div>
        <ScreenedField
          id="coding-memo"
          label="Memo (yours)"
          value={coded.memo}
          longest={MEMO_LENGTH}
          onValue={work.memo}
        />
      </div>
      <p class="row row--wrap">
        <Button onPress={work.next}>Next text</Button>
        {coded.segments.length === 0 && !coded.nothingFits && (
          <TextButton onPress={work.nothingFits}>No code fits</TextButton>
        )}
        {coded.nothingFits && <span class="quiet">No code fits.</span>}
      </p>
    </>
  );
}

function ReadText({ work: { coded, nameOf, next }, text }: TextProps) {
  return (
    <>
      <p class="said">{text.text}</p>
      <AppliedCodes text={text.text} segments={coded.segments} nameOf={nameOf} />
      {coded.nothingFits && <p class="quiet">No code fits.</p>}
      {coded.memo !== '' && <p>Memo: {coded.memo}</p>}
      <p>
        <Button kind="quiet" onPress={next}>
          Next text
        </Button>
      </p>
    </>
  );
}
