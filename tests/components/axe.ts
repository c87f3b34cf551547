import axe from 'axe-core';

/**
 * What axe finds wrong with an element, as rule and first place. Colour contrast is left to the browser journeys, since
 * nothing is painted here.
 */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
}
