import { useEffect, useMemo, useState } from 'preact/hooks';
import { codingsInMemory } from '../../lib/store/codings-in-memory.ts';
import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import { SelectField } from '../shared/fields.tsx';
import { Tag } from '../shared/layout.tsx';
import { ServicesProvider, useServices } from '../shared/services.tsx';
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
  const services = useServices();
  useEffect(() => void loadExample(keys.identity).then(setSites), [keys]);
  // Codings of the example are made up, too: none of them is kept in the profile, and each choice of data has its own.
  const stores = useMemo(
    () => new Map(SITES.map(([site]) => [site, codingsInMemory(sites?.[site].codings)])),
    [sites],
  );
  const own = useMemo(
    () => ({ ...services, codings: stores.get(chosen) ?? services.codings }),
    [services, stores, chosen],
  );
  if (sites === null) return <p role="status">Opening…</p>;
  return (
    <ServicesProvider value={own}>
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
    </ServicesProvider>
  );
}
