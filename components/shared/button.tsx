import type { ComponentChildren } from 'preact';

/** A button of the product. One `main` button a screen; it is never disabled, pressing too early leads to what is missing. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'quiet' | 'danger';
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly submit?: boolean;
  readonly busy?: boolean;
  readonly onPress?: () => void;
}

const KIND_CLASS = { main: '', quiet: ' button--quiet', danger: ' button--danger' };

/** A solid (main), outlined (quiet) or red (danger) button. */
export function Button({ children, kind = 'main', small, wide, submit, busy, onPress }: ButtonProps) {
  const size = `${small ? ' button--small' : ''}${wide ? ' button--wide' : ''}`;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button${KIND_CLASS[kind]}${size}`}
      aria-busy={busy ?? false}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A button that reads as a link. */
export function TextButton({
  children,
  danger,
  onPress,
}: {
  children: ComponentChildren;
  danger?: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" class={danger ? 'link link--danger' : 'link'} onClick={onPress}>
      {children}
    </button>
  );
}
