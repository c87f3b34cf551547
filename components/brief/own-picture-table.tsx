import { type OwnPicture, type PictureRow, pictureLabels } from '../../lib/reflection/own-picture.ts';
import type { Row } from '../../lib/schema/answers.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';

const LATER: Readonly<Record<OwnPicture['later'], string>> = {
  T1: 'after the one-to-one',
  T2: 'three months on',
};

/** Each domain on a line from 0 to 5: a ring before, a disc after. */
export function OwnPictureTable({ picture: { later, rows } }: { picture: OwnPicture }) {
  const labels = pictureLabels();
  return (
    <div class="gap picture">
      <p class="legend">
        <span>
          <i class="ring" />
          before the brief
        </span>
        <span>
          <i class="disc" />
          {LATER[later]}
        </span>
      </p>
      <table class="table gap__table">
        <caption class="visually-hidden">Your picture before and {LATER[later]}, by domain</caption>
        <thead>
          <tr>
            <th scope="col">Domain</th>
            {labels.map((label, point) => (
              <th scope="col" class="track" key={label}>
                {point} <span class="picture__label">{label}</span>
              </th>
            ))}
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.domain}>
              <th scope="row">{DOMAIN_TEXT[row.domain].label}</th>
              {labels.map((label, point) => (
                <td class="track" key={label}>
                  {row.before === point && <span class="ring" />}
                  {row.after === point && <span class="disc" />}
                  <span class="visually-hidden">{placeText(row, point)}</span>
                </td>
              ))}
              <td>{changeText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeText({ before, after }: PictureRow, point: number): string {
  const words = [before === point ? 'before' : '', after === point ? 'after' : ''].filter(
    (each) => each !== '',
  );
  return words.length > 0 ? words.join(' and ') : '–';
}

function changeText({ before, after }: PictureRow): string {
  return before === null && after === null ? 'cannot say' : `${valueText(before)} to ${valueText(after)}`;
}

function valueText(value: Row): string {
  return value === null ? 'cannot say' : String(value);
}
