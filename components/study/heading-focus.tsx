import { useHeadingFocus } from '../reflection/use-heading-focus.ts';

/** Put on a page that takes another's place: focus goes to its heading, since what was pressed is gone. */
export function HeadingFocus() {
  return <div ref={useHeadingFocus()} />;
}
