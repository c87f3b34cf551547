import type { PageName } from '../../lib/platform/pages.ts';
import { TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

const LINKS: readonly (readonly [PageName, string])[] = [
  ['collect', 'Run a round'],
  ['brief', 'Read a brief'],
  ['reflection', 'Answer the questions'],
  ['study', 'Study'],
];

/** The ways to Upward's full pages, for leads, consultants, fellows and the study team. */
export function PageLinks() {
  const { openPage } = useServices();
  return (
    <nav class="panel__links" aria-label="Upward’s pages">
      {LINKS.map(([page, label]) => (
        <TextButton key={page} onPress={() => void openPage(page)}>
          {label}
        </TextButton>
      ))}
    </nav>
  );
}
