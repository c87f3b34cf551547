import { isSupported } from '../../lib/disclosure/support.ts';
import { unplacedObservations } from '../../lib/points/arrange-points.ts';
import { isForRoom } from '../../lib/points/room.ts';
import { DOMAINS_AS_READ, type Domain } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';

interface DomainListProps {
  readonly desk: RoundOnDesk;
  readonly consultant: string;
  readonly domain: Domain;
  readonly onDomain: (domain: Domain) => void;
}

/** The domains of one consultant, in the order of a brief, with what is left to do in each. */
export function DomainList({ desk, consultant, domain, onDomain }: DomainListProps) {
  return (
    <nav class="card domains" aria-label="Domains">
      <ul>
        {DOMAINS_AS_READ.map((each) => (
          <li key={each}>
            <a
              href={`#${each}`}
              aria-current={each === domain ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onDomain(each);
              }}
            >
              {DOMAIN_TEXT[each].label}
              <span>{leftToDo(desk, { consultant, domain: each })}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function leftToDo(
  { shown, points, evidence }: RoundOnDesk,
  { consultant, domain }: { readonly consultant: string; readonly domain: Domain },
): string {
  const isHere = (each: { consultant: string; domain: Domain }) =>
    each.consultant === consultant && each.domain === domain;
  const visible = shown.reading === 'open' ? shown.observations : [];
  if (unplacedObservations(points, visible).some(isHere)) return 'to be worded';
  const here = points.filter((point) => isHere(point) && point.state !== 'dropped');
  const asks = here.some(
    (point) =>
      (point.room === null || point.room === 'ask-again') &&
      isForRoom(point, evidence) &&
      !isSupported(point, evidence),
  );
  if (asks) return 'for the room';
  return here.length > 0 ? 'worded' : 'nothing here';
}
