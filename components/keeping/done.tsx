import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';

interface DoneProps {
  readonly title: string;
  readonly action: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Says what was done, until the person goes on. */
export function Done({ title, action, onClose, children }: DoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack stack--wide ask">
      <h1 class="title title--page" tabIndex={-1} ref={heading}>
        <Icon name="tick" /> {title}
      </h1>
      {children}
      <p>
        <Button onPress={onClose}>{action}</Button>
      </p>
    </div>
  );
}
