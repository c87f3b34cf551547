/** What a sheet of one's own words is not. It stands on screen and on paper. */
export function NotABrief() {
  return (
    <div class="inset own-sheet__not">
      <p>
        <strong>This is not a brief.</strong> It holds only your own words, and no group has agreed to them.
      </p>
      <p>
        It is no file to send: read it, or print it for yourself, before the group’s conversation. Then
        destroy the paper.
      </p>
    </div>
  );
}
