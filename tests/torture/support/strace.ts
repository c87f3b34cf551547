import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** One call that a process made of the system, as strace tells it. */
export interface SystemCall {
  readonly name: string;
  /** What stands between the brackets, with file descriptors as `12</path>`. */
  readonly inside: string;
  /** What stands after the equals sign. */
  readonly result: string;
  /** When it was begun and when it had ended, in milliseconds of the computer's clock. */
  readonly began: number;
  readonly ended: number;
}

/** The part of a call that was told first, where another process's call came in between. */
type Begun = Pick<SystemCall, 'name' | 'inside' | 'began'>;

/**
 * The command line that runs a program with all its processes under strace and writes the named calls into a file, with
 * whole data. The filter in the kernel leaves all other calls at their speed.
 */
export function underStrace(strace: string, file: string, calls: readonly string[]): readonly string[] {
  const form = ['-f', '--seccomp-bpf', '-ttt', '-y', '-x', '-s', '100000000', '-o', file];
  return [strace, ...form, '-e', `trace=${calls.join(',')}`, '-e', 'signal=none', '--'];
}

/** A call that is told at its begin, and the whole one at its end. Calls that failed are left out. */
export type Told = { readonly begun: Begun } | { readonly ended: SystemCall };

/**
 * Reads what strace wrote, call by call in the order of their telling: the begin of one that another came into, and each
 * whole one at its end. Lines of no call, such as a process's end, are passed over.
 */
export async function* readTrace(file: string, wanted: (line: string) => boolean): AsyncGenerator<Told> {
  const open = new Map<string, Begun>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [, process = '', time = '', rest = ''] = /^(\d+)\s+(\d+\.\d+) (.*)$/s.exec(line) ?? [];
    const at = Number(time) * 1000;
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/s.exec(rest);
    const begun = resumed ? open.get(process) : undefined;
    if (resumed) open.delete(process);
    if (resumed ? begun === undefined : !wanted(rest)) continue;
    const unfinished = /^(\w+)\((.*) <unfinished \.\.\.>$/s.exec(rest);
    if (unfinished) {
      const first = { name: unfinished[1] ?? '', inside: unfinished[2] ?? '', began: at };
      open.set(process, first);
      yield { begun: first };
      continue;
    }
    const whole = begun === undefined ? rest : `${begun.name}(${begun.inside}${resumed?.[2] ?? ''}`;
    const [, name = '', inside = '', result = ''] = /^(\w+)\((.*)\)\s+= (.*)$/s.exec(whole) ?? [];
    if (name === '' || result.startsWith('-1')) continue;
    yield { ended: { name, inside, result, began: begun?.began ?? at, ended: at } };
  }
}

const ESCAPES: Readonly<Record<string, number>> = {
  n: 10,
  t: 9,
  r: 13,
  v: 11,
  f: 12,
  a: 7,
  b: 8,
  '"': 34,
  '\\': 92,
};

/** The bytes of a string as strace quotes it: plain letters, `\n` and its like, octal and hexadecimal. */
export function quotedBytes(quoted: string): Uint8Array {
  const bytes = new Uint8Array(quoted.length);
  let length = 0;
  for (const [, hex, octal, letter, plain] of quoted.matchAll(
    /\\x([0-9a-f]{2})|\\([0-7]{1,3})|\\(.)|([^\\])/gs,
  )) {
    if (hex !== undefined) bytes[length] = Number.parseInt(hex, 16);
    else if (octal !== undefined) bytes[length] = Number.parseInt(octal, 8);
    else if (letter !== undefined) bytes[length] = ESCAPES[letter] ?? 0;
    else bytes[length] = plain?.charCodeAt(0) ?? 0;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** Every quoted string within the brackets of a call, in order. */
export function quotedIn(inside: string): readonly string[] {
  return [...inside.matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(([, quoted = '']) => quoted);
}

/** The path of the first file descriptor in a text, or null where there is none. */
export function pathIn(text: string): string | null {
  return /\d+<([^>]*)>/.exec(text)?.[1] ?? null;
}
