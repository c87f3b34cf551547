import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Hears the two words of a vault that was just made here. Without it nobody does. */
export const MadeVaultContext = createContext<(name: string) => void>(() => undefined);

/** Tells the page of a vault that was just made, so that its owner sees its two words once. */
export function useNoteMade(): (name: string) => void {
  return useContext(MadeVaultContext);
}
