import { fireEvent, screen, within } from '@testing-library/preact';
import { goTo, openExample, press } from '../study/study-page.tsx';

/** The example study at what people wrote. */
export async function openTexts() {
  const page = await openExample();
  await goTo('Free text');
  await screen.findByRole('heading', { name: 'Codings kept here' });
  return page;
}

/** The example at the desk of the coder who is through with all texts. */
export async function openDesk() {
  const page = await openTexts();
  press('Go on as amber kite');
  await screen.findByRole('heading', { name: /^Text \d+ of 18/ });
  return page;
}

/** Opens another part of the coding. */
export function part(name: 'Texts' | 'Codebook' | 'Agreement' | 'Themes' | 'Quotes') {
  fireEvent.click(within(screen.getByRole('navigation', { name: 'Parts of the coding' })).getByText(name));
}

/** Selects words of the text on the desk, as a pointer or the keyboard does, and tells of it. */
export function select(words: string) {
  selectUntold(words);
  fireEvent(document, new Event('selectionchange'));
}

/** Selects words of the text on the desk, of which the browser tells only later. */
export function selectUntold(words: string) {
  const field = screen.getByRole('textbox', { name: /^The text/ });
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node !== null && !node.textContent?.includes(words)) node = walker.nextNode();
  if (node === null) throw new Error(`no run of the text holds ${words}`);
  const range = document.createRange();
  const start = node.textContent?.indexOf(words) ?? 0;
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Types a letter on the text, then the rest where the focus went, and presses Enter. */
export function typeCode(name: string) {
  fireEvent.keyDown(screen.getByRole('textbox', { name: /^The text/ }), { key: name.charAt(0) });
  const finder = screen.getByRole('combobox', { name: 'Find a code' });
  if (document.activeElement !== finder) throw new Error('the focus did not go to the codes');
  fireEvent.input(finder, { target: { value: name } });
  fireEvent.keyDown(finder, { key: 'Enter' });
}

/** The codes at the text on the desk, each with its words. */
export function applied(): string[] {
  return within(screen.getByRole('list', { name: 'Codes at this text' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent.replace(/ ?Remove.*$/, ''));
}

/** Shows the text that begins so. */
export function showText(beginning: string) {
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Texts' })).getByText(new RegExp(`^${beginning}`)),
  );
}
