import type { Locator } from '@playwright/test';

/** Says whom an observation is about: from the card where it names them, else in words. */
export async function chooseConsultant(form: Locator, name: string): Promise<void> {
  const fromCard = form.getByRole('combobox', { name: 'Consultant' });
  if ((await fromCard.count()) === 0) {
    await form.getByRole('textbox', { name: 'Consultant' }).fill(name);
    return;
  }
  const isOnCard = (await fromCard.getByRole('option').allTextContents()).includes(name);
  await fromCard.selectOption(isOnCard ? name : 'Someone else');
  if (isOnCard) return;
  await form.getByLabel('Their name or initials').fill(name);
  // In the row of one that waits a name is set by itself; in a form it is saved with the rest.
  const set = form.getByRole('button', { name: 'Set', exact: true });
  if ((await set.count()) > 0) await set.click();
}
