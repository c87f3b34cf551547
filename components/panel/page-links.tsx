import type { PageName } from '../../lib/platform/pages.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';
import { ThisSite } from './this-site.tsx';

const LINKS: readonly { readonly page: PageName; readonly label: string; readonly who: string }[] = [
  {
    page: 'prepare',
    label: 'Prepare for the group',
    who: 'For yourself: your own observations about one consultant, to read or print.',
  },
  {
    page: 'collect',
    label: 'Run a round',
    who: 'For the lead: the card, the bundles, the points, the briefs.',
  },
  { page: 'brief', label: 'Read a brief', who: 'For a consultant who was given a file and six words.' },
  { page: 'reflection', label: 'Answer the questions', who: 'For a fellow of a round, before and after.' },
  { page: 'study', label: 'Open the study', who: 'For the study team: before beside after.' },
  {
    page: 'options',
    label: 'Settings',
    who: 'Recovery file, backup and passphrase; sites, keys and reminder; erasing.',
  },
];

/** The ways to Upward's full pages, for leads, consultants, fellows and the study team. */
export function PageLinks({ onBack }: { onBack: () => void }) {
  const { openPage } = useServices();
  return (
    <div class="panel__body handin">
      <h1 class="title">Upward’s other pages</h1>
      <ul class="words">
        {LINKS.map(({ page, label, who }) => (
          <li key={page}>
            <TextButton onPress={() => void openPage(page)}>{label}</TextButton>
            <p class="quiet">{who}</p>
          </li>
        ))}
      </ul>
      <ThisSite />
      <Button kind="quiet" onPress={onBack}>
        Back to writing
      </Button>
    </div>
  );
}
