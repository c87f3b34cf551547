import { useId } from 'preact/hooks';
import { DOMAINS, type Domain } from '../../lib/schema/domain-list.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { useFocusOnChosen } from '../shared/use-focus-on-chosen.ts';

/** One of the seven domains, each with the digit that chooses it from outside a text field. */
export function DomainPicker({
  value,
  onValue,
  singleKeys,
}: {
  value: Domain | null;
  onValue: (domain: Domain) => void;
  /** Whether digits choose; where they do not, none are shown. */
  singleKeys: boolean;
}) {
  const name = useId();
  const group = useFocusOnChosen(value);
  return (
    <fieldset ref={group}>
      <legend class="label">Domain</legend>
      <div class="chips">
        {DOMAINS.map((domain, index) => (
          <label class="chip" key={domain}>
            <input
              type="radio"
              autocomplete="off"
              name={name}
              value={domain}
              checked={domain === value}
              onChange={() => onValue(domain)}
            />
            {singleKeys && (
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <span>{DOMAIN_TEXT[domain].label}</span>
          </label>
        ))}
        {singleKeys && <span class="chips__note">Tab, then 1 to 7</span>}
      </div>
    </fieldset>
  );
}
