import { useState } from 'preact/hooks';
import { type DataTable, tableCsv } from '../../lib/export/data-table.ts';
import { Button } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

interface SaveTableProps {
  readonly label: string;
  /** What the file holds, and what it leaves out. */
  readonly about: string;
  /** Made once it is asked for. */
  readonly make: () => DataTable;
}

/** Saves a table that may leave the page as a CSV file. */
export function SaveTable({ label, about, make }: SaveTableProps) {
  const { saveFile } = useServices();
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => {
    const table = make();
    const name = `upward-${table.name}.csv`;
    saveFile(name, tableCsv(table), 'text/csv');
    setSaved(name);
  };
  return (
    <div class="stack">
      <p>
        <Button kind="quiet" onPress={save}>
          {label}
        </Button>
      </p>
      <p class="quiet">{about}</p>
      <p role="status">{saved && `Saved ${saved}.`}</p>
    </div>
  );
}
