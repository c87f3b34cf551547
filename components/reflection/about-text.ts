import { AgeBand, Sex, YearsAsConsultant } from '../../lib/schema/participant.ts';

/** Leaving a question out, which is chosen first. */
const LEFT_OUT = ['', 'Leave it out'] as const;

const SEX_TEXT: Readonly<Record<(typeof Sex.options)[number], string>> = {
  female: 'female',
  male: 'male',
  other: 'other',
  'rather-not-say': 'rather not say',
};

/** The bands of each question with their words; leaving it out comes first. */
export const ABOUT_CHOICES = {
  ageBand: [LEFT_OUT, ...AgeBand.options.map((band) => [band, bandText(band)] as const)],
  sex: [LEFT_OUT, ...Sex.options.map((value) => [value, SEX_TEXT[value]] as const)],
  years: [LEFT_OUT, ...YearsAsConsultant.options.map((band) => [band, bandText(band)] as const)],
} as const;

function bandText(band: string): string {
  return band.replace('over-', 'over ').replace('-', ' to ');
}
