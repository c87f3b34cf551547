/** The key that does what a button says, drawn beside its words. */
export function Shortcut({ children }: { children: string }) {
  return (
    <span class="key" aria-hidden="true">
      {children}
    </span>
  );
}
