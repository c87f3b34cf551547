const SHORTEST = 3;
const ENDINGS = ['ed', 'ing', 'er', 'est', 'ers', 'ings'];
const LONG_ENDINGS = [
  'ly',
  'ness',
  'able',
  'ment',
  'ability',
  'ful',
  'less',
  'ation',
  'or',
  'ise',
  'ised',
  'ises',
  'ising',
  'isation',
];
const BEGINNINGS = ['un', 're', 'non', 'over', 'under', 'in', 'dis', 'pre', 'post', 'sub', 'inter', 'out'];

/**
 * The words that a folded word may be a regular form of, such as "stop" of "stopped". The lists leave out a word when
 * one of these is in them, so list and look-up must use the same.
 */
export function stemsOf(word: string): readonly string[] {
  return [...withoutPlural(word), ...withoutEnding(word), ...withoutBeginning(word)];
}

function withoutPlural(word: string): readonly string[] {
  if (!word.endsWith('s') || word.length <= SHORTEST) return [];
  const stems = [word.slice(0, -1)];
  if (word.length > SHORTEST + 1 && word.endsWith('es')) stems.push(word.slice(0, -2));
  if (word.length > SHORTEST + 1 && word.endsWith('ies')) stems.push(`${word.slice(0, -3)}y`);
  return stems;
}

function withoutEnding(word: string): readonly string[] {
  const stems: string[] = [];
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  }
  for (const ending of LONG_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const stem = word.slice(0, -ending.length);
    stems.push(stem);
    if (/^[aoi]/.test(ending)) stems.push(`${stem}e`);
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  }
  return stems;
}

function withoutBeginning(word: string): readonly string[] {
  return BEGINNINGS.filter((each) => word.startsWith(each) && word.length - each.length > SHORTEST).map(
    (each) => word.slice(each.length),
  );
}
