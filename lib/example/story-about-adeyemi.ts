import { handedIn, keptBack, type StoryObservation } from './story-observations.ts';

/** What five fellows wrote about Dr Adeyemi: 18 handed in, of which E's on T4 was withdrawn; two kept back. */
export const ABOUT_ADEYEMI: readonly StoryObservation[] = [
  handedIn('A', 'T1', 'Busy, and still turns from the screen when asked something.'),
  handedIn(
    'B',
    'T1',
    'I went to him three times in one afternoon with small things and he never made me feel that I was in the way.',
  ),
  handedIn('C', 'T1', 'You can just grab him. Even mid-list he’ll stop for a minute and actually listen.'),
  handedIn('A', 'T2', 'Round began twenty minutes after the time on the board. Handover late again.'),
  handedIn(
    'B',
    'T2',
    'We settled on a time for the round and it slipped without anyone saying, so the night team stayed on and were cross with us rather than him.',
  ),
  handedIn(
    'D',
    'T2',
    'The hour that was set is seldom kept, and those handing over are held up as a consequence.',
  ),
  handedIn('E', 'T2', 'Began later than agreed without a message; handover overran.'),
  handedIn('C', 'T3', 'He types as you present, so the note’s basically done by the time you stop talking.', {
    computer: 2,
  }),
  handedIn('E', 'T3', 'Types while we talk, so nothing has to be repeated at the desk.'),
  handedIn(
    'B',
    'T4',
    'He stood back and let me run the whole thing on my own terms, and only came in when I looked at him for help.',
  ),
  handedIn(
    'D',
    'T4',
    'Delegates the conduct of the round to a trainee and confines himself to questions at the end.',
  ),
  handedIn('E', 'T4', 'Let the registrar lead the round on Monday.'),
  handedIn('A', 'T5', 'Already agrees a stop time some days; doing so daily would help most.'),
  handedIn(
    'C',
    'T5',
    'If we knew when it was going to end every day I’d plan the jobs around it. That’d be the one thing.',
  ),
  handedIn(
    'D',
    'T5',
    'A finishing time that is the same each day would allow the remaining work to be planned.',
  ),
  handedIn('A', 'T6', 'Thanked the healthcare assistant by name at the board round.'),
  handedIn('A', 'T6', 'Said who had spotted the bleed, in front of us all, and thanked them.', {
    second: true,
  }),
  handedIn('D', 'T6', 'Acknowledges good work publicly and is careful to say whose it was.'),
  keptBack('B', 'adeyemi', {
    domain: 'clinical-practice',
    kind: 'keep',
    text: 'I liked how he drew the anatomy for a relative who was struggling, but only I was there, so it would be obvious.',
  }),
  keptBack('D', 'adeyemi', {
    domain: 'technology',
    kind: 'change',
    text: 'Signs the letters of an entire clinic in one sitting, some weeks afterwards.',
  }),
];

/** C's about somebody who is not on the card. */
export const ABOUT_ANOTHER: readonly StoryObservation[] = [
  keptBack(
    'C',
    { typed: 'SK' },
    {
      domain: 'juniors',
      kind: 'keep',
      text: 'A joy on call. Rings you back before you’ve put the phone down.',
    },
  ),
];
