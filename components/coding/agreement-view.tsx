import { useMemo } from 'preact/hooks';
import { codeAgreement } from '../../lib/analysis/code-agreement.ts';
import { publicAgreement } from '../../lib/analysis/public-agreement.ts';
import type { ThemeSource } from '../../lib/analysis/themes/people-by-theme.ts';
import { agreedFrom, type TwoCodings } from '../../lib/coding/agree.ts';
import { inCodesOf } from '../../lib/coding/match-codes.ts';
import { agreementTable } from '../../lib/export/agreement-table.ts';
import { publicCodebook } from '../../lib/export/public-codebook.ts';
import { newId } from '../../lib/shared/random.ts';
import { randomWords } from '../../lib/shared/words.ts';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { AgreementTable } from './agreement-table.tsx';
import type { LeavingPartProps } from './coding-part.ts';
import { DifferenceList } from './difference-list.tsx';
import { SaveTable } from './save-table.tsx';
import { countOf } from './text-words.ts';
import type { CodingDesk } from './use-coding-desk.ts';
import { useDifferences, useTwoCodings } from './use-two-codings.ts';

interface AgreementViewProps extends LeavingPartProps, Pick<ThemeSource, 'people' | 'k'> {
  readonly desk: CodingDesk;
  /** Called before another coding comes onto the desk. */
  readonly onBegin: () => void;
}

/** How far two coders agree, once both have locked, and where they differ. */
export function AgreementView(props: AgreementViewProps) {
  const { desk, coding } = props;
  const two = useTwoCodings(desk, coding);
  if (coding.agreed === null && coding.state === 'open') {
    return (
      <Inset>
        <strong>Shown once you and the second coder have locked.</strong> Until then nobody sees the other’s
        codes here: two who know each other’s codes no longer agree by themselves.
      </Inset>
    );
  }
  if (coding.agreed === null && desk.saving !== 'saved')
    return <p role="status">Keeping that you have locked…</p>;
  if (two.is === 'working') return <p role="status">Opening both…</p>;
  if (two.is === 'failed' || two.value === null) {
    return (
      <Inset>
        <strong>There is no second coding that is locked.</strong> Leave the desk and take in the second
        coder’s file, or have them lock theirs.
      </Inset>
    );
  }
  return <Compared {...props} two={two.value} />;
}

function Compared({ two, ...props }: AgreementViewProps & { readonly two: TwoCodings }) {
  const { desk, coding, texts, names, people, k, onBegin } = props;
  const { random } = useServices();
  const { first, second } = two;
  const shared = useMemo(() => inCodesOf(first.codebook, second), [first, second]);
  const { both, differences } = useDifferences(two, texts);
  const source = useMemo(() => {
    const codes = shared.codebook.map(({ id }) => id);
    return { texts: both, codes, first: first.texts, second: shared.texts };
  }, [both, first, shared]);
  const agreement = useMemo(() => codeAgreement(source), [source]);
  const resolve = () => {
    const named = { id: newId(random), coder: randomWords(2, random).join(' ') };
    onBegin();
    void desk.put(agreedFrom(two, named, () => newId(random)));
  };
  const begun = desk.kept?.find(({ agreed }) =>
    agreed?.of.every((id) => id === first.id || id === second.id),
  );
  return (
    <div class="stack--wide">
      <p>
        <span class="code-name">{first.coder}</span> beside <span class="code-name">{second.coder}</span>.{' '}
        {countOf(agreement[0]?.n ?? 0, 'response')}, {countOf(differences.length, 'difference')}. All that one
        person wrote on one occasion is one response; a difference is a code that only one of them gave a
        text.
      </p>
      {both.length < texts.length && (
        <p>
          {countOf(texts.length - both.length, 'text')} left out: not both of them had{' '}
          {both.length + 1 === texts.length ? 'it' : 'them'} to code.
        </p>
      )}
      {coding.agreed === null ? (
        <p>
          {begun ? (
            <Button
              onPress={() => {
                onBegin();
                void desk.goOn(begun.id);
              }}
            >
              Go on resolving the differences
            </Button>
          ) : (
            <Button onPress={resolve}>Resolve the differences</Button>
          )}
        </p>
      ) : (
        <DifferenceList
          {...{ coding, texts, two, differences }}
          codebook={shared.codebook}
          onCoding={props.onCoding}
        />
      )}
      <AgreementTable
        agreement={agreement}
        codebook={shared.codebook}
        first={first.coder}
        second={second.coder}
      />
      <SaveTable
        label="Save what may be published of it (CSV)"
        about={`Of roles of ${k} people or more: kappa with its interval, raw agreement and prevalence of each code that ${k} people or more of each role were given and ${k} or more were not. No counts, no statements.`}
        make={() =>
          agreementTable(publicAgreement({ ...source, people, k }), publicCodebook(shared.codebook, names))
        }
      />
    </div>
  );
}
