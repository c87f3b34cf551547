/** One line of the ward list. Every patient is invented and says so in the name. */
export interface Patient {
  readonly bed: string;
  readonly name: string;
  readonly number: string;
  readonly born: string;
  readonly consultant: string;
  readonly reason: string;
  readonly news: number;
  readonly plan: string;
}

const COLOURS = [
  'AMBER',
  'BRONZE',
  'CORAL',
  'DENIM',
  'EBONY',
  'FLAX',
  'GOLD',
  'HAZEL',
  'INDIGO',
  'JADE',
  'KHAKI',
  'LILAC',
];
const CONSULTANTS = ['Dr H Marsh', 'Dr T Adeyemi', 'Dr H Marsh'];
const REASONS = [
  'Upper GI bleed, day 2',
  'Decompensated liver disease',
  'Flare of ulcerative colitis',
  'Ascending cholangitis, post ERCP',
  'Refeeding, dietitian plan',
  'Acute pancreatitis, day 4',
  'Dysphagia for investigation',
];
const PLANS = [
  'Endoscopy list, nil by mouth from midnight',
  'Daily weights, repeat bloods',
  'IV steroids day 3, stool chart',
  'Antibiotics to finish Thursday',
  'Bloods twice daily, ECG',
  'Diet as tolerated, mobilise',
  'Barium swallow requested',
];

/** Thirty-six invented patients in six bays, the same on every call. */
export function patients(): readonly Patient[] {
  return Array.from({ length: 36 }, (_, index) => ({
    bed: `${'ABCDEF'.charAt(Math.floor(index / 6))}${(index % 6) + 1}`,
    name: `ZZTEST, ${pick(COLOURS, index)} ${Math.floor(index / COLOURS.length) + 1}`,
    number: syntheticNumber(index),
    born: `${String((index % 27) + 1).padStart(2, '0')}-Jan-19${40 + (index % 50)}`,
    consultant: pick(CONSULTANTS, index),
    reason: pick(REASONS, index),
    news: (index * 5) % 8,
    plan: pick(PLANS, index),
  }));
}

/** A number of the 999 range, which the NHS never gives to a person, with its check digit. */
function syntheticNumber(index: number): string {
  const stem = `999${String(100_000 + index * 137)}`;
  const sum = [...stem].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  // A check of ten is never issued; the neighbouring stem always gives another.
  if (check === 10) return syntheticNumber(index + 1000);
  return `${stem.slice(0, 3)} ${stem.slice(3, 6)} ${stem.slice(6)}${check}`;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
