/** How a panel or a card reports that it is open: the name of its port. */
const SURFACE_PORT = 'surface';

/** The name of the port of a surface, with its browser window where it knows it. */
export function surfaceName(window: number | null): string {
  return window === null ? SURFACE_PORT : `${SURFACE_PORT} ${window}`;
}

/** The window in a surface's port name, -1 where it names none; null where the port is no surface's. */
export function readSurfaceName(name: string): number | null {
  const match = /^surface(?: (\d{1,10}))?$/.exec(name);
  if (match === null) return null;
  const [, window] = match;
  return window === undefined ? -1 : Number(window);
}
