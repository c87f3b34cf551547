import { describe, expect, it } from 'vitest';
import { filesDropped } from '../../../lib/platform/dropped-files.ts';

/** What lies in a folder, by name: a file's text, or another folder. */
interface Tree {
  readonly [name: string]: string | Tree;
}

/** Folders give a hundred entries at a time. */
const AT_A_TIME = 100;

function entryOf(name: string, content: string | Tree): FileSystemEntry {
  if (typeof content === 'string') {
    const file = (found: (file: File) => void) => found(new File([content], name));
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const entries = Object.entries(content).map((each) => entryOf(...each));
  const createReader = () => {
    const left = [...entries];
    return { readEntries: (found: (some: FileSystemEntry[]) => void) => found(left.splice(0, AT_A_TIME)) };
  };
  return { name, isFile: false, isDirectory: true, createReader } as unknown as FileSystemEntry;
}

function dropped(tree: Tree): DataTransfer {
  const entries = Object.entries(tree).map((each) => entryOf(...each));
  const plain = Object.entries(tree).map(([name, content]) => new File([String(content)], name));
  return {
    files: plain,
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
  } as unknown as DataTransfer;
}

const names = async (tree: Tree) => (await filesDropped(dropped(tree))).map(({ name }) => name).toSorted();

describe('what is dropped', () => {
  it('is its files, where no folder is among them', async () => {
    expect(await names({ 'a.age': 'a', '.hidden.age': 'b' })).toEqual(['.hidden.age', 'a.age']);
  });

  it('is the files of folders too, however deep, without what computers keep there for themselves', async () => {
    expect(
      await names({
        'a.age': 'a',
        round: { 'b.age': 'b', later: { 'c.age': 'c' }, '.DS_Store': '', 'Thumbs.db': '', 'desktop.ini': '' },
      }),
    ).toEqual(['a.age', 'b.age', 'c.age']);
  });

  it('is every file of a folder with thousands', async () => {
    const many = Object.fromEntries(Array.from({ length: 2345 }, (_, place) => [`${place}.age`, '']));
    expect(await names({ round: many })).toHaveLength(2345);
  });
});
