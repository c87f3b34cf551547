import { draftOf } from '../capture/draft-of.ts';
import type { PanelRequest } from '../messaging/panel-request.ts';
import { ok } from '../shared/result.ts';
import type { VaultService } from '../store/vault-service.ts';
import type { OpenSurfaces } from './open-surfaces.ts';

/** What the background answers Upward's own pages with. */
export interface PanelParts {
  readonly vault: Pick<VaultService, 'put' | 'remove'>;
  readonly surfaces: OpenSurfaces;
  /** Locks where the computer slept. */
  readonly beat: () => Promise<unknown>;
}

/** Does what one of Upward's pages asks. */
export async function answerPanel({ vault, surfaces, beat }: PanelParts, request: PanelRequest) {
  if (request.type === 'hide-all') {
    surfaces.hideAll();
    return ok(null);
  }
  if (request.type === 'awake') {
    await beat();
    return ok(null);
  }
  const draft = draftOf(request.form);
  // A text that was emptied takes its draft along.
  return draft === null ? vault.remove(request.id) : vault.put('draft', request.id, draft);
}
