import type { ConsultantCounts } from '../../lib/collect/round-view.ts';
import type { CountWord } from '../../lib/disclosure/count-word.ts';
import { DOMAINS } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { countText, holdsText } from './count-text.ts';

interface CountsMatrixProps {
  readonly consultants: readonly ConsultantCounts[];
  readonly k: number;
}

/** How many fellows wrote about whom in which domain, in words. Keep and change stay together, so nobody is ranked. */
export function CountsMatrix({ consultants, k }: CountsMatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: many consultants make it scroll, which the keyboard must reach.
    <section class="matrix" aria-label="Fellows per consultant and domain" tabIndex={0}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Domain</th>
            {consultants.map(({ consultant }) => (
              <th scope="col" key={consultant.id}>
                {consultant.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">All</th>
            {consultants.map(({ consultant, all }) => (
              <Cover key={consultant.id} word={all} k={k} />
            ))}
          </tr>
          {DOMAINS.map((domain, place) => (
            <tr key={domain}>
              <th scope="row">{DOMAIN_TEXT[domain].label}</th>
              {consultants.map(({ consultant, domains }) => (
                <Cover key={consultant.id} word={domains[place]?.all ?? 'none'} k={k} />
              ))}
            </tr>
          ))}
          <tr class="matrix__fellows">
            <th scope="row">Fellows on the card</th>
            {consultants.map(({ consultant, mayTalk }) => (
              <td key={consultant.id}>
                {consultant.fellows}, {holdsText(mayTalk)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const COVER_CLASS = { 'k-or-more': 'cover cover--enough', fewer: 'cover cover--few', none: 'cover' };

function Cover({ word, k }: { word: CountWord; k: number }) {
  return <td class={COVER_CLASS[word]}>{countText(word, k)}</td>;
}
