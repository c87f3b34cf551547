import { FieldFrame, fieldClass } from '../shared/field.tsx';

/** The public half of the study key, to be copied. */
export function PublicKey({ recipient }: { recipient: string }) {
  return (
    <FieldFrame
      label="Public key, for the lead"
      hint="It is no secret: it seals answers and opens none."
      control={(attributes) => (
        <input
          {...attributes}
          type="text"
          readOnly
          class={fieldClass(null, 'number')}
          value={recipient}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    />
  );
}
