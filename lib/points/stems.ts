import { stemmer } from 'stemmer';

/** Words that say nothing about what was seen. */
const EMPTY = new Set(
  `a about after again all also although always an and any are as asked at be because been before being both but by can
  could did do does done each ever every few for from get gets give gives given go goes going got had has have he her
  hers him his how i if in into is it its just like make makes made may me more most much my never no nor not now of off
  often on once one only or other our out over own really same say says said she should so some something sometimes still
  such take takes than that the their them then there these they thing things this those though through to too took under
  until up us very was we were what when where whether which while who whole whom why will with without would you your
  us dr consultant one two three lot bit`.split(/\s+/),
);

/** Words that fellows use for one another, by their stems; the first stands for all. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'junior trainee registrar sho fellow resident f1 f2 foundation',
    'team everyone everybody group',
    'computer record epr electronic system screen laptop',
    'type write note document typed written wrote',
    'order request prescribe book',
    'teach lesson learn learning taught education tutorial',
    'late delay overrun',
    'early punctual prompt',
    'explain reason rationale justify talk',
    'thank grateful gratitude praise appreciate',
    'phone call ring bleep telephone contact',
    'correct mistake wrong error',
    'interrupt disturb',
    'begin start',
    'finish end close leave home',
    'plan decision decide',
    'nurse nursing sister',
    'patient family relative',
    'email message',
    'clinic outpatient',
  ].flatMap((line) => {
    const stems = line.split(' ').map(stemmer);
    return stems.map((stem) => [stem, stems[0] ?? stem] as const);
  }),
);

/**
 * The stems of a text's words (Porter), each once and in the order of the text; words that mean nothing alone,
 * numbers and what the identifier screen put in square brackets are left out.
 */
export function stemsOf(text: string): readonly string[] {
  const words = plain(text).match(/\p{L}[\p{L}\p{N}]+/gu) ?? [];
  const stems = words.filter((word) => !EMPTY.has(word)).map((word) => stemmer(word));
  return [...new Set(stems.map((stem) => ALIKE.get(stem) ?? stem))];
}

function plain(text: string): string {
  return text
    .replaceAll(/\[[^\]]*\]/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['\u2019](?:s|t|re|ve|ll|d|m)\b/g, '');
}
