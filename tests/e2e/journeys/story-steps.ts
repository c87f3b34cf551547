import type { TourStep } from '../support/tour.ts';

/** The worked story, step by step, through the real user interface. */
export const STORY_STEPS: readonly TourStep[] = [
  {
    title: 'Fellow A has the ward list open',
    take: async ({ person, wardList }) => (await person('A')).openHost(wardList),
  },
  {
    title: 'Fellow A opens the side panel beside it',
    take: async ({ person, wardList }) => {
      const profile = await person('A');
      return profile.openSidePanel(await profile.openHost(wardList));
    },
  },
];
