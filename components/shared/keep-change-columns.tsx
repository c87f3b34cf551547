import { KindMark } from './kind-mark.tsx';

/** The heads of the two columns of a brief, or of what is laid out like one. */
export function KeepChangeColumns() {
  return (
    <div class="brief__columns" aria-hidden="true">
      <span />
      <span>
        <KindMark kind="keep" /> Keep
      </span>
      <span>
        <KindMark kind="change" /> Change
      </span>
    </div>
  );
}
