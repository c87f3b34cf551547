import { GAP_WORDS, type GapRow } from '../../lib/brief/expectation-gap.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { GAP_PLACES, gapSentence } from './gap-text.ts';

/** One domain on the line from keep to change: a ring where it was expected, a disc where they said it. */
export function GapTableRow({ row }: { row: GapRow }) {
  const differs = row.gap === 'more-to-keep' || row.gap === 'more-to-change';
  return (
    <tr>
      <th scope="row">{DOMAIN_TEXT[row.domain].label}</th>
      {GAP_PLACES.map(({ value }) => (
        <GapPlace key={value} expected={row.expected === value} said={row.said === value} />
      ))}
      <td>
        {differs ? <strong>{GAP_WORDS[row.gap]}</strong> : GAP_WORDS[row.gap]}
        <span class="gap__words">{gapSentence(row)}</span>
      </td>
    </tr>
  );
}

function GapPlace({ expected, said }: { expected: boolean; said: boolean }) {
  const words = [expected ? 'you expected this' : '', said ? 'they said this' : ''].filter(
    (each) => each !== '',
  );
  return (
    <td class="track">
      {expected && <span class="ring" />}
      {said && <span class="disc" />}
      <span class="visually-hidden">{words.length > 0 ? words.join(', ') : '–'}</span>
    </td>
  );
}
