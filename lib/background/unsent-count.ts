import type { VaultService } from '../store/vault-service.ts';

/** The most that is told apart on a toolbar button. */
const MOST = 99;

/** What the toolbar button says: how many observations are not handed in; nothing for none, and while locked. */
export async function unsentCount(vault: Pick<VaultService, 'list'>): Promise<string> {
  const listed = await vault.list('observation');
  const unsent = listed.ok ? listed.value.filter(({ value }) => value.handedIn === null).length : 0;
  if (unsent === 0) return '';
  return unsent > MOST ? `${MOST}+` : String(unsent);
}
