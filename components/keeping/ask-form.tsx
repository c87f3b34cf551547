import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { Working } from '../shared/working.tsx';

interface AskFormProps {
  readonly title: string;
  readonly action: string;
  readonly busyAction?: string;
  readonly danger?: boolean;
  readonly busy: boolean;
  /** A refusal that no field mends. */
  readonly fault: string | null;
  readonly onSubmit: () => void;
  readonly cancel: string;
  readonly onCancel: () => void;
  /** Other ways, beside the buttons. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A form that stands in place of the page's content: it takes the focus, and gives it to the field that was refused. */
export function AskForm(props: AskFormProps) {
  const { title, action, busyAction, danger, busy, fault, onSubmit, cancel, onCancel, aside, children } =
    props;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!busy) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [busy]);
  return (
    <form
      ref={form}
      class="stack stack--wide ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h1 class="title title--page" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
      {fault && (
        <div role="alert">
          <Inset tone="danger">{fault}</Inset>
        </div>
      )}
      <div class="row row--wrap">
        {danger && (
          <Button kind="quiet" onPress={onCancel}>
            {cancel}
          </Button>
        )}
        <Button submit busy={busy} kind={danger ? 'danger' : 'main'}>
          {busy ? (busyAction ?? action) : action}
        </Button>
        {!danger && (
          <Button kind="quiet" onPress={onCancel}>
            {cancel}
          </Button>
        )}
        {aside}
      </div>
      <Working busy={busy} />
    </form>
  );
}
