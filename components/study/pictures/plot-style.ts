/** The type of all pictures; a saved one keeps it without the page around it. */
export const FONT = { fontFamily: 'Arial, "Liberation Sans", sans-serif', fontSize: '12px' } as const;

/**
 * The picture alone. The library puts a style sheet into each, which the policy of our pages forbids and nothing here
 * needs, and names marks for a reader: the picture as a whole has one text that says the same, so its parts are quiet.
 */
export function bare(drawn: SVGSVGElement | HTMLElement): SVGSVGElement {
  if (!(drawn instanceof SVGSVGElement)) throw new TypeError('a picture with a legend is not drawn here');
  for (const style of drawn.querySelectorAll('style')) style.remove();
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.removeAttribute('class');
  return drawn;
}
