const PATHS = {
  lock: 'M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2',
  tick: 'M2.5 8.5 6 12l7.5-8',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
} as const;

/** The few icons of the product, always beside words that say the same. */
export type IconName = keyof typeof PATHS;

/** A 16 px line drawing, hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
