interface SwitchButtonProps {
  /** What is turned on or off, for those who do not see the row. */
  readonly of: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Turns a setting on or off. */
export function SwitchButton({ of, on, onSwitch }: SwitchButtonProps) {
  return (
    <button type="button" class="link" onClick={() => onSwitch(!on)}>
      {on ? 'Turn off' : 'Turn on'}
      <span class="visually-hidden"> {of}</span>
    </button>
  );
}
