import type { Role } from '../../lib/schema/primitives.ts';
import type { StudyPerson } from '../../lib/schema/study-person.ts';
import type { StudySetting } from './study-setting.ts';

/** What the results and the export of a study are made from. */
export interface StudyViewProps {
  readonly people: readonly StudyPerson[];
  /** How many were asked to take part; null where that is not known. */
  readonly invited: Readonly<Record<Role, number>> | null;
  readonly setting: StudySetting;
  readonly onSetting: (setting: StudySetting) => void;
}
