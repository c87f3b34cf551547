import { Tag } from './layout.tsx';

/** Marks what the hospital's policy sets, which nobody changes here. */
export function SetByHospital() {
  return <Tag tone="managed">Set by your hospital</Tag>;
}
