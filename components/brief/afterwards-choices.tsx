/** What may become of the brief afterwards, said plainly. */
export const AFTERWARDS_CHOICES = [
  {
    value: 'once',
    label: (
      <>
        <strong>Read once without keeping.</strong> No passphrase of your own. When you close this page, or
        Upward locks, it forgets the brief; your answers are sealed before that.
      </>
    ),
  },
  {
    value: 'keep',
    label: (
      <>
        <strong>Keep it on this computer</strong>, in a vault with a passphrase, for the one-to-one and for 90
        days on.
      </>
    ),
  },
] as const;
