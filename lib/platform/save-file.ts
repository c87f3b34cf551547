import type { Bytes } from '../shared/bytes.ts';

/** Hands a file to the browser's own download, which every browser has and which needs no permission. */
export function saveFile(name: string, content: Bytes | string, type = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; giving it back at once would lose the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
