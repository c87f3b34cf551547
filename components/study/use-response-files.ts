import { useState } from 'preact/hooks';
import { droppedFiles } from '../../lib/collect/dropped-files.ts';
import { openResponse } from '../../lib/reflection/open-response.ts';
import type { FileRefusal } from '../../lib/schema/refusal.ts';
import type { Response } from '../../lib/schema/response.ts';
import { shuffled } from '../../lib/shared/random.ts';
import { useServices } from '../shared/services.tsx';

/** What became of one file. It names no person, and not what the file held. */
export interface ReadFile {
  readonly name: string;
  readonly outcome: 'opened' | 'same-again' | FileRefusal;
}

/** Everything opened so far, in memory only. */
interface Opened {
  readonly files: readonly ReadFile[];
  readonly responses: readonly Response[];
}

/** Opens dropped response files, or zips of them, with the study key, and lists them shuffled. */
export function useResponseFiles(identity: string) {
  const { random } = useServices();
  const [opened, setOpened] = useState<Opened>({ files: [], responses: [] });
  const [busy, setBusy] = useState(false);
  const receive = async (dropped: readonly File[]) => {
    setBusy(true);
    const { files, responses } = await openAll(dropped, { identity, opened });
    setOpened({ files: shuffled(files, random), responses });
    setBusy(false);
  };
  return { ...opened, busy, receive };
}

async function openAll(
  dropped: readonly File[],
  { identity, opened }: { readonly identity: string; readonly opened: Opened },
): Promise<Opened> {
  const files = [...opened.files];
  const responses = new Map(opened.responses.map((response) => [JSON.stringify(response), response]));
  for await (const { name, bytes } of (await droppedFiles(dropped)).files) {
    const read = bytes.ok
      ? await openResponse(bytes.value, identity)
      : { ok: false as const, refusal: { reason: bytes.refusal } };
    if (!read.ok) {
      files.push({ name, outcome: read.refusal.reason });
      continue;
    }
    const text = JSON.stringify(read.value);
    files.push({ name, outcome: responses.has(text) ? 'same-again' : 'opened' });
    responses.set(text, read.value);
  }
  return { files, responses: [...responses.values()] };
}
