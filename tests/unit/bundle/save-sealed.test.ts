import { describe, expect, it } from 'vitest';
import { saveSealed } from '../../../lib/bundle/save-sealed.ts';
import { utf8 } from '../../../lib/shared/bytes.ts';
import { memoryFolder } from '../../fixtures/memory-folder.ts';

const FILE = { name: 'upward-a1b2-c3d4.age', content: utf8('sealed') };

function ways(folder: ReturnType<typeof memoryFolder> | null) {
  const downloads: string[] = [];
  return {
    downloads,
    ways: {
      folder: folder === null ? null : folder.parts.access(folder.handle).files,
      download: (name: string) => void downloads.push(name),
    },
  };
}

describe('saveSealed', () => {
  it('writes into the chosen folder and downloads nothing', async () => {
    const folder = memoryFolder();
    const { ways: both, downloads } = ways(folder);
    expect(await saveSealed(FILE, both)).toEqual({ in: 'folder', name: 'upward' });
    expect([folder.files.get(FILE.name), downloads]).toEqual([FILE.content, []]);
  });

  it('downloads where no folder was chosen', async () => {
    const { ways: both, downloads } = ways(null);
    expect(await saveSealed(FILE, both)).toEqual({ in: 'downloads', missed: null });
    expect(downloads).toEqual([FILE.name]);
  });

  it('downloads where the folder is gone, and says which was missed', async () => {
    const folder = memoryFolder();
    folder.state.reached = false;
    const { ways: both, downloads } = ways(folder);
    expect(await saveSealed(FILE, both)).toEqual({ in: 'downloads', missed: 'upward' });
    expect(downloads).toEqual([FILE.name]);
  });

  it('hides no fault of our own', async () => {
    const broken = { name: 'upward', write: () => Promise.reject(new TypeError('ours')) };
    await expect(saveSealed(FILE, { folder: broken, download: () => undefined })).rejects.toThrow('ours');
  });
});
