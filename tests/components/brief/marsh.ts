import type { BriefContent } from '../../../lib/schema/brief.ts';
import { aBriefContent, OTHER_KEYS } from '../../fixtures/builders.ts';

/** The seven points of the story's first consultant, by domain. */
const POINTS: Readonly<Record<string, Partial<BriefContent['domains'][number]>>> = {
  strengths: { keep: ['Ends each list by returning to a single teaching point.'] },
  technology: {
    keep: ['Writes the plan down during the round, which keeps the job list current.'],
    change: ['Juniors place orders for them under their own log-in while the round waits.'],
  },
  'clinical-practice': { keep: ['Explains why options are ruled out, so the team can follow and question.'] },
  juniors: {
    keep: ['Wants the junior’s plan before giving theirs, with reasons for any change.'],
    change: ['Corrections are often made with the whole team listening; people stop answering.'],
  },
  approachability: { keep: ['Says clearly when to call, and welcomes the call.'] },
};

/** The story's first brief, and the key that opens what is sealed to its study team. */
export function marshBrief(): BriefContent {
  const plain = aBriefContent();
  return {
    ...plain,
    round: { ...plain.round, studyRecipient: OTHER_KEYS.recipient },
    domains: plain.domains.map((row) => ({ ...row, keep: [], change: [], ...POINTS[row.domain] })),
  };
}

/** Every statement of a brief. */
export function statementsOf(content: BriefContent): string[] {
  return content.domains.flatMap(({ keep, change }) => [...keep, ...change]);
}
