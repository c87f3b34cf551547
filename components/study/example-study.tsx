import { useEffect, useState } from 'preact/hooks';
import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import { SelectField } from '../shared/fields.tsx';
import { Tag } from '../shared/layout.tsx';
import { type ExampleSites, loadExample } from './example-data.ts';
import { StudyPages } from './study-pages.tsx';

const SITES = [
  ['alone', 'This site'],
  ['withSiteB', 'With example site B'],
  ['large', 'A larger study'],
] as const;

/** The worked example: the pages of a study on made-up answers, of one site or of two. */
export function ExampleStudy({ keys, onClose }: { keys: KeyPair; onClose: () => void }) {
  const [sites, setSites] = useState<ExampleSites | null>(null);
  const [chosen, setChosen] = useState<keyof ExampleSites>('alone');
  useEffect(() => void loadExample().then(setSites), []);
  if (sites === null) return <p role="status">Opening…</p>;
  return (
    <StudyPages
      title="Before and after, winter 2026"
      lead={`${sites[chosen].place} Nobody real answered this.`}
      parts={{ ...sites[chosen], identity: keys.identity }}
      tag={<Tag>Example data, made up</Tag>}
      controls={
        <SelectField
          label="Data"
          value={chosen}
          choices={SITES}
          onValue={(value) => setChosen(SITES.find(([site]) => site === value)?.[0] ?? 'alone')}
        />
      }
      onClose={onClose}
    />
  );
}
