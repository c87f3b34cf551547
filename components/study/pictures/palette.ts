/** The colours of a picture. Shape and place say everything; colour only helps. */
export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly surface: string;
}

/** The tokens of the page, light or dark as it is. */
export const ON_SCREEN: Palette = {
  ink: 'var(--ink)',
  quiet: 'var(--ink-quiet)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  surface: 'var(--surface)',
};

/** Plain colours for a file, which has no page around it: dark on white. */
export const ON_PAPER: Palette = {
  ink: '#212b32',
  quiet: '#4c6272',
  line: '#d8dde0',
  accent: '#005eb8',
  surface: '#ffffff',
};
