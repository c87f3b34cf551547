import { SidePanel } from '../../e2e/pages/side-panel.ts';
import type { Profile } from '../../e2e/support/profile.ts';

/** How long one press may take here, in milliseconds: a slow computer is no vault that does not open. */
const PATIENCE = 180_000;

/** The real side panel beside a host page, for what runs long and beside other work. */
export async function openPatientPanel(profile: Profile, host: string): Promise<SidePanel> {
  const page = await profile.openHost(host);
  page.setDefaultTimeout(PATIENCE);
  const panel = await profile.openSidePanel(page);
  panel.setDefaultTimeout(PATIENCE);
  return new SidePanel(panel);
}
