import type { TextSpan } from '../../lib/shared/text-spans.ts';

/** The name under which a selection is painted that the focus has left. */
const HIGHLIGHT = 'coding-words';

/** What is selected within an element, as UTF-16 offsets of its text; null where nothing is, or something outside it. */
export function selectionIn(element: HTMLElement): TextSpan | null {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range === null || range.collapsed || !element.contains(range.commonAncestorContainer)) return null;
  return {
    start: offsetOf(element, range.startContainer, range.startOffset),
    end: offsetOf(element, range.endContainer, range.endOffset),
  };
}

/** Whether the caret, or a selection, stands within an element. */
export function isCaretIn(element: HTMLElement): boolean {
  const anchor = document.getSelection()?.anchorNode ?? null;
  return anchor !== null && element.contains(anchor);
}

/** Selects words of an element, by UTF-16 offsets of its text; where they are none, the caret stands there. */
export function selectIn(element: HTMLElement, { start, end }: TextSpan): void {
  const [from, to] = [placeOf(element, start), placeOf(element, end)];
  document.getSelection()?.setBaseAndExtent(from.node, from.within, to.node, to.within);
}

/** Paints words as selected, wherever the focus is; null paints none. Browsers without such highlights paint nothing. */
export function paintWords(element: HTMLElement, words: TextSpan | null): void {
  if (!('highlights' in CSS)) return;
  if (words === null) {
    CSS.highlights.delete(HIGHLIGHT);
    return;
  }
  const [from, to] = [placeOf(element, words.start), placeOf(element, words.end)];
  const range = new StaticRange({
    startContainer: from.node,
    startOffset: from.within,
    endContainer: to.node,
    endOffset: to.within,
  });
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
}

function offsetOf(element: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(container, offset);
  return before.toString().length;
}

function placeOf(element: HTMLElement, offset: number): { readonly node: Node; readonly within: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  let node = walker.nextNode();
  while (node !== null && left > (node.textContent?.length ?? 0)) {
    left -= node.textContent?.length ?? 0;
    node = walker.nextNode();
  }
  return node === null ? { node: element, within: element.childNodes.length } : { node, within: left };
}
