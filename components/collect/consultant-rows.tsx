import { mayTalk } from '../../lib/disclosure/threshold.ts';
import { COHORT_MARGIN } from '../../lib/schema/round-card.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { NumberField, TextField } from '../shared/fields.tsx';
import { Inset, Tag } from '../shared/layout.tsx';
import { holdsText, numberText } from './count-text.ts';
import { type ConsultantRow, EMPTY_ROW, numberOf } from './round-draft.ts';

interface ConsultantRowsProps {
  readonly rows: readonly ConsultantRow[];
  /** The threshold as it stands in the form. */
  readonly k: number;
  readonly onRows: (rows: readonly ConsultantRow[]) => void;
  /** The sentence about one field, by its id; null where nothing is wrong with it. */
  readonly errorOf: (field: string) => string | null;
}

/** The consultants of a round, how many fellows work with each, and how many of those may talk. */
export function ConsultantRows({ rows, k, onRows, errorOf }: ConsultantRowsProps) {
  const tooFew = rows.some(({ fellows }) => fellows !== '' && mayTalk(numberOf(fellows), k) === null);
  return (
    <div class="stack" id="consultants" tabIndex={-1}>
      <table class="table table--blocks people">
        <caption class="visually-hidden">Consultants</caption>
        <thead>
          <tr>
            <th scope="col">Consultant</th>
            <th scope="col">Fellows who work with them</th>
            <th scope="col">Holds if this many talk</th>
            <th scope="col">
              <span class="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              // Rows have no other identity, and one that is removed takes its text with it.
              key={index}
              {...{ row, index, k, errorOf }}
              onRow={(changed) => onRows(rows.with(index, changed))}
              onRemove={() => onRows(rows.toSpliced(index, 1))}
            />
          ))}
        </tbody>
      </table>
      <Button kind="quiet" small onPress={() => onRows([...rows, EMPTY_ROW])}>
        Add a consultant
      </Button>
      {tooFew && (
        <Inset tone="check">
          <strong>Under {numberText(k + COHORT_MARGIN)} fellows there is no brief in this round.</strong> A
          point needs {numberText(k)} behind it, and two more must be there so that no point is everybody’s.
        </Inset>
      )}
    </div>
  );
}

interface RowProps extends Pick<ConsultantRowsProps, 'k' | 'errorOf'> {
  readonly row: ConsultantRow;
  readonly index: number;
  readonly onRow: (row: ConsultantRow) => void;
  readonly onRemove: () => void;
}

function Row({ row, index, k, errorOf, onRow, onRemove }: RowProps) {
  const number = index + 1;
  const cell = `consultants-${index}`;
  return (
    <tr>
      <td id={`${cell}-name`} tabIndex={-1}>
        <TextField
          label={`Consultant ${number}`}
          value={row.name}
          onValue={(name) => onRow({ ...row, name })}
          error={errorOf(`${cell}-name`)}
        />
      </td>
      <td id={`${cell}-fellows`} tabIndex={-1}>
        <NumberField
          label={`Fellows who work with consultant ${number}`}
          value={row.fellows}
          onValue={(fellows) => onRow({ ...row, fellows })}
          error={errorOf(`${cell}-fellows`)}
        />
      </td>
      <td>{row.fellows === '' ? '' : <Talking talking={mayTalk(numberOf(row.fellows), k)} />}</td>
      <td>
        <TextButton onPress={onRemove}>
          Remove<span class="visually-hidden"> consultant {number}</span>
        </TextButton>
      </td>
    </tr>
  );
}

function Talking({ talking }: { talking: number | null }) {
  if (talking === null) return <Tag tone="check">{holdsText(null)}</Tag>;
  return <span>{numberText(talking)}</span>;
}
