import { useState } from 'preact/hooks';
import { Occasion, Role } from '../../lib/schema/primitives.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { OCCASION_TEXT } from './occasion-text.ts';
import { PaperForm } from './paper-form.tsx';

interface PaperViewProps {
  /** Whose forms can be chosen. */
  readonly writers: readonly Role[];
  readonly onBack: () => void;
}

const ROLE_TEXT: Readonly<Record<Role, string>> = { fellow: 'Fellow', consultant: 'Consultant' };

/** The questions as a blank form to print. */
export function PaperView({ writers, onBack }: PaperViewProps) {
  const inside = useHeadingFocus();
  const [role, setRole] = useState<Role>(writers[0] ?? 'fellow');
  const [occasion, setOccasion] = useState<Occasion>('T0');
  return (
    <PageShell title="A blank form" lead="The same questions on paper. The study team types the answers in.">
      <div class="reflection stack--wide" ref={inside}>
        <div class="no-print stack--wide">
          <div class="pair">
            {writers.length > 1 && (
              <SelectField
                label="For"
                value={role}
                choices={writers.map((each) => [each, ROLE_TEXT[each]] as const)}
                onValue={(value) => setRole(Role.options.find((each) => each === value) ?? role)}
                error={null}
              />
            )}
            <SelectField
              label="When"
              value={occasion}
              choices={Occasion.options.map((each) => [each, OCCASION_TEXT[each]] as const)}
              onValue={(value) => setOccasion(Occasion.options.find((each) => each === value) ?? occasion)}
              error={null}
            />
          </div>
          <p class="row row--wrap">
            <Button onPress={() => window.print()}>Print this form</Button>
            <TextButton onPress={onBack}>Back</TextButton>
          </p>
        </div>
        <PaperForm sitting={{ role, occasion }} />
      </div>
    </PageShell>
  );
}
