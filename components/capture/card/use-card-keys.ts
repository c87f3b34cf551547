import { useLayoutEffect, useRef } from 'preact/hooks';
import { DOMAINS, type Domain, fixedKind, type Kind } from '../../../lib/schema/domain-list.ts';
import { useSingleKeys } from '../../shared/use-single-keys.ts';
import type { CardParts } from './card-parts.ts';
import type { useCard } from './use-card.ts';

/** Esc pressed again within this time hides everything, in milliseconds. */
const TWICE = 600;

interface CardKeys {
  readonly parts: CardParts;
  readonly card: ReturnType<typeof useCard>;
  readonly singleKeys: boolean;
  readonly onSave: () => void;
}

/** The keys of the whole card: Esc, Ctrl or Cmd with Enter, and outside text the digits, K and C. */
export function useCardKeys({ parts, card, singleKeys, onSave }: CardKeys): void {
  const escaped = useRef(Number.NEGATIVE_INFINITY);
  const onEscape = (at: number) => {
    if (at - escaped.current < TWICE) parts.channel.say({ type: 'hide-all' });
    escaped.current = at;
    void card.leave();
  };
  const takeDomain = (domain: Domain) => card.change({ domain, kind: fixedKind(domain) ?? card.form.kind });
  const takeKind = (kind: Kind) => card.change({ kind: fixedKind(card.form.domain) ?? kind });
  useSingleKeys(singleKeys && card.view === 'form', {
    ...Object.fromEntries(DOMAINS.map((domain, index) => [String(index + 1), () => takeDomain(domain)])),
    k: () => takeKind('keep'),
    c: () => takeKind('change'),
  });
  useLayoutEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') return event.repeat ? undefined : onEscape(event.timeStamp);
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      // A key that is held down repeats itself, which answers no question that came up in between.
      if (event.repeat) return event.preventDefault();
      if (card.view === 'form') onSave();
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  });
}
