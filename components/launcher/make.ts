/**
 * Sets an element's whole style, given as plain declarations. Each becomes `!important`, which no rule of the page's own
 * sheets can undo; a policy against inline styles does not concern what a script sets.
 */
export function dress(element: HTMLElement, style: string): void {
  element.style.cssText = `${style};`.replaceAll(';', '!important;');
}

/** Makes an element in its style, with these attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  style: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  dress(element, style);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
