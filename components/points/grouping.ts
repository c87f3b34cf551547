import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Groups } from '../../lib/points/arrange-groups.ts';
import type { Grouper, OpenGrouper } from '../../lib/points/grouper.ts';
import type { SeatedObservation } from '../../lib/schema/seated-observation.ts';

const GrouperContext = createContext<OpenGrouper | null>(null);

/** Gives the points view what groups observations. Without one, nothing is suggested. */
export const GrouperProvider = GrouperContext.Provider;

/** The suggested groups of what the lead may see, the same array while that is the same; null while they are looked for, none where that failed. */
export function useSuggestedGroups(visible: readonly SeatedObservation[]): Groups | null {
  const open = useContext(GrouperContext);
  const [groups, setGroups] = useState<Groups | null>(open === null ? [] : null);
  const grouper = useRef<Grouper | null>(null);
  useEffect(() => {
    if (open === null) return;
    const opened = open();
    grouper.current = opened;
    return () => {
      grouper.current = null;
      opened.close();
    };
  }, [open]);
  useEffect(() => {
    let left = false;
    grouper.current?.suggest(visible).then(
      (found) => {
        if (!left) setGroups(found);
      },
      // A suggestion that fails is none: every observation stands alone, and can be worded all the same.
      () => {
        if (!left) setGroups([]);
      },
    );
    return () => {
      left = true;
    };
  }, [open, visible]);
  return groups;
}
