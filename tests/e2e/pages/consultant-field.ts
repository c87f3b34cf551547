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
  if (!isOnCard) await form.getByLabel('Their name or initials').fill(name);
}
