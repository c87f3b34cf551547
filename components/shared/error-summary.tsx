import { useEffect, useRef } from 'preact/hooks';

/** A fault in a form: what is wrong, and the id of the field that mends it. */
export interface FormFault {
  readonly field: string;
  readonly message: string;
}

/** What is wrong with a form, in the NHS pattern: it takes focus, and each line leads to its field. */
export function ErrorSummary({ faults }: { faults: readonly FormFault[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 class="title title--small">There is a problem</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
