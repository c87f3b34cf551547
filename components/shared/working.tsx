/** Shows that a passphrase is being worked on, which takes about a second by intention: each guess costs as much. */
export function Working({ busy }: { busy: boolean }) {
  return (
    <div class="working" role="status">
      {busy && (
        <>
          <progress aria-label="Working" />
          <p class="hint">Takes a second or two. So does every guess of somebody else.</p>
        </>
      )}
    </div>
  );
}
