import type { Page } from '@playwright/test';
import type { Profile } from '../../support/profile.ts';
import { BriefsView } from './briefs-view.ts';
import { PointsView } from './points-view.ts';
import { ReceivedView } from './received-view.ts';
import { RoomView } from './room-view.ts';
import { SetUpView } from './set-up-view.ts';

/** The lead's page, from setting up to the release of briefs. */
export class LeadPage {
  readonly page: Page;
  readonly setUp: SetUpView;
  readonly received: ReceivedView;
  readonly points: PointsView;
  readonly room: RoomView;
  readonly briefs: BriefsView;

  constructor(page: Page, profile: Profile) {
    this.page = page;
    this.setUp = new SetUpView(page);
    this.received = new ReceivedView(page);
    this.points = new PointsView(page);
    this.room = new RoomView(page);
    this.briefs = new BriefsView(page, profile);
  }

  /** Opens the page on a computer without a vault, and makes one. */
  static async openFirst(profile: Profile, passphrase: string): Promise<LeadPage> {
    const page = await profile.openPage('collect.html');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: 'Make the vault' }).click();
    await page.getByRole('heading', { name: 'Make a round' }).waitFor();
    return new LeadPage(page, profile);
  }

  /** Opens the worked example from the form of a first round. */
  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open the example round' }).click();
    await this.page.getByText('This is the example round.').waitFor();
    await this.received.summary.waitFor();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lock' }).click();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await this.page.getByRole('navigation', { name: 'Parts of this page' }).waitFor();
  }

  async go(view: 'Set up' | 'Round' | 'Points' | 'Group session' | 'Briefs'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Parts of this page' })
      .getByRole('link', { name: view })
      .click();
  }
}
