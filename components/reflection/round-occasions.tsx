import { occasionsOf } from '../../lib/reflection/fellow-occasions.ts';
import type { Sitting } from '../../lib/reflection/sections.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import { AboutYou } from './about-you.tsx';
import { studyRoundOf } from './fellow-round.ts';
import { OccasionCard } from './occasion-card.tsx';
import { TakeBack } from './take-back.tsx';

interface RoundOccasionsProps {
  readonly membership: Membership;
  readonly onStart: (sitting: Sitting, revision: number) => void;
}

/** The occasions of one round. The first open and unanswered one has the main button. */
export function RoundOccasions({ membership, onStart }: RoundOccasionsProps) {
  const occasions = occasionsOf(membership);
  const next = occasions.find(({ isOpen, revision }) => isOpen && revision === 0)?.occasion;
  return (
    <section class="stack--wide">
      <h2 class="title">{membership.card.title}</h2>
      {occasions.map((state) => (
        <OccasionCard
          key={state.occasion}
          state={state}
          isNext={state.occasion === next}
          onStart={(hadSession) =>
            onStart({ role: 'fellow', occasion: state.occasion, hadSession }, state.revision + 1)
          }
        />
      ))}
      <AboutYou round={studyRoundOf(membership)} writer="fellow" />
      {membership.answered.length > 0 && (
        <TakeBack round={studyRoundOf(membership)} code={membership.code} writer="fellow" />
      )}
    </section>
  );
}
