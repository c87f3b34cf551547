import { handedIn, keptBack, type StoryObservation } from './story-observations.ts';

/** What the six fellows wrote about Dr Marsh: 31 handed in, two kept back. */
export const ABOUT_MARSH: readonly StoryObservation[] = [
  handedIn('A', 'M1', 'Gives one teaching point per list and returns to it at the end.'),
  handedIn(
    'B',
    'M1',
    'However long the list is, she picks one thing to teach at the start, and before we leave she asks us what it was. I remember nearly all of them.',
  ),
  handedIn(
    'C',
    'M1',
    'There’s always one lesson per list. You get asked about it again before you’re allowed to escape, in a nice way.',
  ),
  handedIn('D', 'M1', 'Closes with the lesson of the day, even when we are late.'),
  handedIn('E', 'M1', 'One thing to learn from every list, and we hear it again before we finish.'),
  handedIn(
    'A',
    'M2',
    'Typed the plan into the record at the bedside, so the job list was ready before we moved on.',
  ),
  handedIn(
    'C',
    'M2',
    'She types while we walk. By the last bay the jobs are all up to date and nobody’s copying off a scrap of paper.',
    { computer: 2 },
  ),
  handedIn(
    'F',
    'M2',
    'Plan goes into the computer at each bed. Jobs right by the end. No second round of writing up.',
  ),
  handedIn('B', 'M3', 'Asked me to log in and order tests for them; the round waited about ten minutes.'),
  handedIn(
    'D',
    'M3',
    'Requests are dictated to whichever junior is logged in. The scans then stand in that person’s name, and everyone waits until they are placed.',
  ),
  handedIn('A', 'M4', 'Says which options are out and why, before saying what we do.'),
  handedIn(
    'B',
    'M4',
    'When we discussed whether to scope now or later she talked us through what she was not going to do and the reason for each. It made it easy to ask.',
  ),
  handedIn(
    'E',
    'M4',
    'Said aloud why two options were ruled out, so I could follow and question the choice.',
  ),
  handedIn(
    'F',
    'M4',
    'Thinks out loud. Lists what it is not first. Asks if anyone sees it differently - means it.',
  ),
  handedIn('A', 'M5', 'Plan from me first. Then hers, with one change and the reason.'),
  handedIn(
    'B',
    'M5',
    'I was nervous, but she let me present the whole plan before adding anything, and the one thing she altered she explained properly.',
  ),
  handedIn(
    'C',
    'M5',
    'Makes me commit to a plan before she’ll say hers. Then tells me what she’d swap and why.',
  ),
  handedIn(
    'C',
    'M5',
    'Did it again in clinic: what would you do? I got most of it and she said which bit I’d missed.',
    { computer: 2, second: true },
  ),
  handedIn('D', 'M5', 'We say what we would do, and hear why it is or is not done.'),
  handedIn('E', 'M5', 'Asked for my plan first, then altered one step and gave the reason.'),
  handedIn('F', 'M5', 'Junior proposes, she adjusts, reason given. Every patient. Slower but you learn.'),
  handedIn('B', 'M6', 'When someone got a figure wrong on the round the whole team heard about it.'),
  handedIn('C', 'M6', 'Asks good questions, but a wrong answer is discussed with everyone listening.'),
  handedIn('E', 'M6', 'Corrected a colleague in front of others; the rest of us stopped offering answers.', {
    share: 'echo-only',
  }),
  handedIn('D', 'M7', 'The start time is not kept; we usually assemble and wait for a quarter of an hour.'),
  handedIn(
    'F',
    'M7',
    'Starts when she arrives. Not when the board says. Bloods and discharges slip because of it.',
  ),
  handedIn('A', 'M8', 'Left a clear “call me if” and thanked me when I called.'),
  handedIn(
    'D',
    'M8',
    'Before leaving, states the three things for which she wishes to be telephoned, and is courteous when one is.',
  ),
  handedIn('F', 'M8', 'You know exactly what to ring about. Rang twice on nights. No sighing.'),
  handedIn(
    'E',
    'M9',
    'Agree at the start who may interrupt a procedure, so we know when to speak; even a teapot on the trolley would do as a sign.',
    { share: 'echo-only' },
  ),
  handedIn(
    'C',
    'M10',
    'Changed the plan after the round and did not tell the team; two of us worked to the old one.',
    { share: 'discuss' },
  ),
  keptBack('B', 'marsh', {
    domain: 'approachability',
    kind: 'change',
    text: 'Looked at the screen while I asked for help; I shortened the question.',
  }),
  keptBack('F', 'marsh', {
    domain: 'time-management',
    kind: 'keep',
    text: 'Told us half way through what would be dropped. Nobody stayed late.',
  }),
];
