import { useHeadingFocus } from '../shared/use-heading-focus.ts';

/** Put on a page that takes another's place, or whose subject changes: focus goes to its heading, as on a new page. */
export function HeadingFocus({ subject }: { subject?: string }) {
  return <div ref={useHeadingFocus(subject)} />;
}
