import { countingResponses } from '../../lib/analysis/join-responses.ts';
import { studyTexts } from '../../lib/coding/study-texts.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { Response } from '../../lib/schema/response.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import type { StudyParts } from './use-study.ts';

/** One choice of the example's data: what was answered, and how many were asked to take part. */
export interface ExampleData extends Omit<StudyParts, 'identity'> {
  readonly place: string;
  /** Codings to look at. */
  readonly codings: readonly Coding[];
}

/** The choices: the story's own site, the same joined with a second one, and a larger study. */
export interface ExampleSites {
  readonly alone: ExampleData;
  readonly withSiteB: ExampleData;
  readonly large: ExampleData;
}

/** Loads the worked example, which no other page has any use for. The study’s identity makes the ids of its texts. */
export async function loadExample(identity: string): Promise<ExampleSites> {
  const { storyResponses, siteBResponses } = await import('../../lib/example/story-responses.ts');
  const responses = storyResponses();
  const bare = {
    participants: [],
    imported: [],
    sites: {},
    briefs: [],
    consultants: 0,
    statements: [],
    names: [],
    codings: [],
  };
  const { storyCodings } = await import('../../lib/example/story-codings.ts');
  const codings = storyCodings(await textsOf(responses, identity));
  const large = await loadLarge(identity);
  return {
    alone: {
      ...bare,
      place: 'Gastroenterology, one site.',
      responses,
      codings,
      invited: { fellow: 6, consultant: 2 },
    },
    withSiteB: {
      ...bare,
      place:
        'Gastroenterology, with example site B: consultants’ picture and session lengths only, sealed to this study too.',
      responses: [...responses, ...siteBResponses()],
      codings,
      invited: { fellow: 6, consultant: 5 },
    },
    large: { ...bare, ...large, place: 'A larger study of two sites, drawn by lot.' },
  };
}

async function loadLarge(identity: string) {
  const { largeStudy } = await import('../../lib/example/large-study.ts');
  const { largeCodings } = await import('../../lib/example/large-codings.ts');
  const study = largeStudy();
  return { ...study, codings: largeCodings(await textsOf(study.responses, identity)) };
}

function textsOf(responses: readonly Response[], identity: string): Promise<StudyText[]> {
  return studyTexts({ responses: countingResponses(responses), statements: [], identity });
}
