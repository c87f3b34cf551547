import { Icon } from '../shared/icon.tsx';
import { Inset } from '../shared/layout.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';

interface SettingsOutcomeProps {
  readonly outcome: string | null;
  /** True where the person comes back from a task, whose button had the focus. */
  readonly takesFocus: boolean;
}

/** What the last task did, above the settings. */
export function SettingsOutcome({ outcome, takesFocus }: SettingsOutcomeProps) {
  return (
    <div role="status" class="options__outcome">
      {takesFocus && <Return />}
      {outcome && (
        <Inset>
          <Icon name="tick" /> {outcome}
        </Inset>
      )}
    </div>
  );
}

/** Puts the focus on the page's heading, as a new page would. */
function Return() {
  return <div ref={useHeadingFocus()} />;
}
