import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Real programs that some tests need, each with the Debian package that brings it. */
const PACKAGES = {
  age: 'age',
  Orthanc: 'orthanc',
  npm: 'npm',
  tar: 'tar',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  xmllint: 'libxml2-utils',
  strace: 'strace',
  'firefox-esr': 'firefox-esr',
  Rscript: 'r-base-core',
  pspp: 'pspp',
} as const;

export type Program = keyof typeof PACKAGES;

/** Where a program is, or the sentence to skip with. */
export type ProgramFound = { readonly path: string } | { readonly path: null; readonly missing: string };

/**
 * Looks a real program up, for tests that prove our files against it. Where it is missing such a test is
 * skipped with the sentence given here; with UPWARD_REQUIRE_PROGRAMS=1, as in CI, this throws it instead.
 */
export function findProgram(name: Program): ProgramFound {
  const [path] = placesOf(name);
  if (path !== undefined) return { path };
  return absent(`The program ${name} is not installed (Debian package ${PACKAGES[name]}).`);
}

/** Whether a real program is there, for tests that are left out where it is not. */
export function isInstalled(name: Program): boolean {
  return placesOf(name).length > 0;
}

/** A Python that can import pandas, which need not be the first on the PATH, or the sentence to skip with. */
export function findPandas(): ProgramFound {
  const path = [...placesOf('python3'), '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0,
  );
  if (path !== undefined) return { path };
  return absent('No python3 here can import pandas (Debian package python3-pandas).');
}

/** Where Debian puts the part of Orthanc that speaks DICOMweb, or the sentence to skip with. */
export function findDicomWeb(): ProgramFound {
  const path = '/usr/share/orthanc/plugins/libOrthancDicomWeb.so';
  return existsSync(path)
    ? { path }
    : absent('Orthanc cannot speak DICOMweb (Debian package orthanc-dicomweb).');
}

/** The answer for what is not there: a sentence to skip with, or a fault where no test may skip. */
export function absent(missing: string): { readonly path: null; readonly missing: string } {
  if (process.env.UPWARD_REQUIRE_PROGRAMS === '1') throw new Error(missing);
  return { path: null, missing };
}

function placesOf(name: string): string[] {
  // Servers such as Orthanc live in sbin, which is on the PATH of root alone.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file) && statSync(file).isFile());
}
