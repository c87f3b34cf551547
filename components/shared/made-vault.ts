import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Hears that a vault was just made here. Without it nobody does. */
export const MadeVaultContext = createContext<() => void>(() => undefined);

/** Tells the page of a vault that was just made, so that its owner sees its two words once. */
export function useNoteMade(): () => void {
  return useContext(MadeVaultContext);
}
