import { useState } from 'preact/hooks';
import { useServices } from '../shared/services.tsx';
import { ExampleStudy } from './example-study.tsx';
import { KeyStudy } from './key-study.tsx';
import { OpenStudy } from './open-study.tsx';
import type { OpenedStudy } from './opened-study.ts';

/** The study team's page. All that it opens is in the memory of this page, and closing the study, or a lock, forgets it. */
export function StudyApp() {
  const [opened, setOpened] = useState<OpenedStudy | null>(null);
  const [closed, setClosed] = useState(useServices().locking.wasLocked);
  const close = () => {
    setOpened(null);
    setClosed(true);
  };
  if (opened === null) return <OpenStudy closed={closed} onOpen={setOpened} />;
  return opened.kind === 'example' ? (
    <ExampleStudy keys={opened.keys} onClose={close} />
  ) : (
    <KeyStudy keys={opened.keys} onClose={close} />
  );
}
