import { importsNotDownwards } from './layers.ts';
import { codeOf, importsOf, type Source } from './source.ts';

/** One rule of the house plan: every breach of it in a source, as a sentence, and a made-up source that breaks it. */
export interface Rule {
  readonly name: string;
  readonly breaches: (source: Source) => readonly string[];
  readonly broken: readonly Source[];
}

const LONGEST_FILE = 300;

/** Where a tab or window may be opened, or a link may lead out: each place is listed here by its path. */
const MAY_OPEN_TABS: readonly string[] = ['lib/platform/pages.ts'];

/** The one file that names the browser's own global. */
const BARE_CHROME = 'lib/messaging/content-runtime.ts';

export const RULES: readonly Rule[] = [
  {
    name: 'imports run downwards through the layers, and stages never import each other',
    breaches: importsNotDownwards,
    broken: [
      { path: 'lib/brief/a.ts', text: "import { b } from '../points/b.ts';" },
      { path: 'lib/schema/a.ts', text: "export * from '../vault/b.ts';" },
      { path: 'lib/vault/a.ts', text: "import type { b } from '../store/b.ts';" },
      { path: 'components/log/a.tsx', text: "const b = await import('../../entrypoints/brief/b.ts');" },
      { path: 'lib/analysis/a.ts', text: "new Worker(new URL('../../components/b.ts', import.meta.url));" },
      { path: 'lib/helpers/a.ts', text: '' },
    ],
  },
  {
    name: 'no Preact in lib',
    breaches: packageOnlyIn(/^(preact|@preact)(\/|$)/, (path) => !path.startsWith('lib/')),
    broken: [{ path: 'lib/capture/a.ts', text: "import { signal } from '@preact/signals';" }],
  },
  {
    name: 'Dexie only in lib/store/database.ts',
    breaches: packageOnlyIn(/^dexie/, (path) => path === 'lib/store/database.ts'),
    broken: [{ path: 'lib/store/rows.ts', text: "import Dexie from 'dexie';" }],
  },
  {
    name: 'the browser interface only in lib/platform, lib/messaging and entrypoints',
    breaches: packageOnlyIn(/^(wxt|webextension-polyfill|@wxt-dev)(\/|$)/, (path) =>
      /^(lib\/platform|lib\/messaging|entrypoints)\//.test(path),
    ),
    broken: [{ path: 'components/shared/a.tsx', text: "import { browser } from 'wxt/browser';" }],
  },
  {
    name: 'no bare chrome or browser global but in the content script, which has no room for more',
    breaches: wordsOnlyIn(/(?<![.\w])(?:globalThis\.)?chrome\.\w+/g, (path) => path === BARE_CHROME),
    broken: [{ path: 'lib/platform/a.ts', text: 'chrome.storage.local.clear();' }],
  },
  {
    name: 'cryptography only in lib/vault',
    breaches: (source) => [
      ...packageOnlyIn(/^(age-encryption|@noble\/)/, inVault)(source),
      ...wordsOnlyIn(/crypto\s*\.\s*subtle/g, inVault)(source),
    ],
    broken: [
      { path: 'lib/bundle/a.ts', text: "import { Encrypter } from 'age-encryption';" },
      { path: 'lib/shared/a.ts', text: "crypto.subtle.digest('SHA-256', bytes);" },
    ],
  },
  {
    name: 'statistics libraries only in lib/analysis',
    breaches: packageOnlyIn(/^simple-statistics$/, (path) => path.startsWith('lib/analysis/')),
    broken: [{ path: 'components/study/a.tsx', text: "import { median } from 'simple-statistics';" }],
  },
  {
    name: 'every way out of the extension is listed: tabs, windows, outward links',
    breaches: wordsOnlyIn(
      /\b(?:tabs\.create|tabs\.update|windows\.create|window\.open|openOptionsPage|setUninstallURL|requestSubmit)\b|\b(?:href|src|action|ping)\s*=\s*\{?["'`](?:https?:)?\/\/|\blocation(?:\.href)?\s*=[^=]|location\.(?:assign|replace)\(|http-equiv/g,
      (path) => MAY_OPEN_TABS.includes(path),
    ),
    broken: [
      { path: 'components/brief/a.tsx', text: '<a href="https://example.org/">more</a>' },
      { path: 'entrypoints/study/a.ts', text: 'window.open(address);' },
      { path: 'entrypoints/study/a.ts', text: 'browser.tabs.create({ url });' },
      { path: 'components/brief/a.tsx', text: 'location.href = address;' },
      { path: 'entrypoints/background/a.ts', text: 'browser.runtime.setUninstallURL(address);' },
      { path: 'components/brief/a.tsx', text: '<img src="//example.org/a.png" />' },
    ],
  },
  {
    name: 'nothing talks to a network',
    breaches: wordsOnlyIn(
      /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\b|\b(?:dns-)?prefetch\b|\bpreconnect\b|\bnew FontFace\b/g,
      () => false,
    ),
    broken: [{ path: 'lib/export/a.ts', text: 'await fetch(address);' }],
  },
  {
    name: 'a picture is loaded by one module, from the memory of the page',
    breaches: wordsOnlyIn(/\bnew Image\(/g, (path) => path === 'lib/platform/draw-png.ts'),
    broken: [{ path: 'components/brief/a.tsx', text: 'new Image().src = address;' }],
  },
  {
    name: 'nobody outside the extension is listened to',
    breaches: wordsOnlyIn(
      /\bon(?:Message|Connect)External\b|\bonUserScript\w+|\bconnectNative\b|\bsendNativeMessage\b/g,
      () => false,
    ),
    broken: [
      { path: 'entrypoints/background/a.ts', text: 'browser.runtime.onMessageExternal.addListener(a);' },
    ],
  },
  {
    name: 'files that a person chose are read by one module, which looks at their size first',
    breaches: wordsOnlyIn(
      /\.arrayBuffer\(|\bFileReader\b|\bfile\.(?:text|stream|bytes)\(/g,
      (path) => path === 'lib/shared/chosen-file.ts' || path === 'lib/platform/draw-png.ts',
    ),
    broken: [{ path: 'components/study/a.tsx', text: 'const bytes = await file.arrayBuffer();' }],
  },
  {
    name: 'default exports only in entrypoints',
    breaches: wordsOnlyIn(/\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b/g, (path) =>
      path.startsWith('entrypoints/'),
    ),
    broken: [{ path: 'components/brief/a.tsx', text: 'export default function Brief() {}' }],
  },
  {
    name: 'our own imports are relative and name the file with its ending',
    breaches: (source) =>
      importsOf(source)
        .filter(({ target, ours }) => /^[@~]\//.test(target) || (ours && !/\.\w+$/.test(target)))
        .map(({ target }) => `${source.path} imports ${target}`),
    broken: [
      { path: 'components/brief/a.tsx', text: "import { b } from '@/lib/brief/b.ts';" },
      { path: 'components/brief/a.tsx', text: "import { b } from './b';" },
    ],
  },
  {
    name: 'every field, radios and ticks too, asks the browser to write nothing of it into its session files',
    breaches: (source) =>
      [...codeOf(source).matchAll(/<(?:input|textarea|select)\b[\s\S]*?(?:\/>|\n\s*>)/g)]
        .filter(([tag]) => !/\bautocomplete="off"|\{\.\.\.attributes\}/.test(tag))
        .map(([tag]) => `${source.path} has ${tag.replaceAll(/\s+/g, ' ').slice(0, 80)}`),
    broken: [
      { path: 'components/brief/a.tsx', text: '<input type="radio" checked={a > b} onChange={() => c()} />' },
      { path: 'components/brief/a.tsx', text: '<select\n  class="field"\n>\n</select>' },
    ],
  },
  {
    name: `no file is longer than ${LONGEST_FILE} lines`,
    breaches: (source) =>
      linesOf(source) > LONGEST_FILE ? [`${source.path} has ${linesOf(source)} lines`] : [],
    broken: [{ path: 'lib/brief/a.ts', text: '\n'.repeat(LONGEST_FILE + 1) }],
  },
];

/** How many lines a source has. */
export function linesOf({ text }: Source): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function inVault(path: string): boolean {
  return path.startsWith('lib/vault/');
}

function packageOnlyIn(name: RegExp, allowed: (path: string) => boolean): Rule['breaches'] {
  return (source) =>
    importsOf(source)
      .filter(({ target, ours }) => !ours && name.test(target) && !allowed(source.path))
      .map(({ target }) => `${source.path} imports ${target}`);
}

function wordsOnlyIn(words: RegExp, allowed: (path: string) => boolean): Rule['breaches'] {
  return (source) => {
    if (allowed(source.path)) return [];
    return [...codeOf(source).matchAll(words)].map(([found]) => `${source.path} says ${found}`);
  };
}
