import { useEffect, useRef } from 'preact/hooks';
import { fixedKind } from '../../../lib/schema/domain-list.ts';
import { domainOfKey } from '../domain-picker.tsx';
import type { CardParts } from './card-parts.ts';
import type { useCard } from './use-card.ts';

/** Esc pressed again within this time hides everything, in milliseconds. */
const TWICE = 600;
const KINDS = { k: 'keep', c: 'change' } as const;

/** The keys of the whole card: Esc, Ctrl or Cmd with Enter, and outside text the digits, K and C. */
export function useCardKeys(parts: CardParts, card: ReturnType<typeof useCard>): void {
  const single = useRef(true);
  const escaped = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    void parts.singleKeys().then((wanted) => {
      single.current = wanted;
    });
  }, []);

  const onEscape = (at: number) => {
    if (at - escaped.current < TWICE) parts.channel.say({ type: 'hide-all' });
    escaped.current = at;
    void card.leave();
  };
  const onSingleKey = (key: string) => {
    const domain = domainOfKey(key);
    if (domain !== null) card.change({ domain, kind: fixedKind(domain) ?? card.form.kind });
    const kind = KINDS[key.toLowerCase() as keyof typeof KINDS];
    if (kind && fixedKind(card.form.domain) === null) card.change({ kind });
  };
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') return onEscape(event.timeStamp);
      if (card.view !== 'form') return;
      const withCommand = event.ctrlKey || event.metaKey;
      if (event.key === 'Enter' && withCommand) return void card.save(false);
      if (single.current && !withCommand && !event.altKey && !isTyping(event.target)) onSingleKey(event.key);
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="radio"])');
}
