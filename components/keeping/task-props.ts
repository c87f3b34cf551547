/** What a task of the settings is given. */
export interface TaskProps {
  /** Back to the settings, with what was done in plain words. */
  readonly onDone: (outcome: string) => void;
  readonly onCancel: () => void;
}
