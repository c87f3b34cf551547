import { describe, expect, it } from 'vitest';
import { APPENDS_A_MINUTE, answerCard, type CardParts } from '../../../lib/background/answer-card.ts';
import type { CardRequest } from '../../../lib/messaging/card-request.ts';
import { ok, refused } from '../../../lib/shared/result.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aForm, cardBackground } from '../../fixtures/card.ts';
import { anObservation } from '../../fixtures/observation.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryVault } from '../../fixtures/vault.ts';

const TAB = 7;
const OTHER_TAB = 8;
const id = idOf('first');
const form = aForm();

type Asked = CardRequest extends infer Each
  ? Each extends CardRequest
    ? Omit<Each, 'ticket'>
    : never
  : never;

/** Asks with a ticket of the same tab, as the card does. */
function ask(parts: CardParts, asked: Asked, tab = TAB) {
  const ticket = parts.tickets.issue(tab) ?? '';
  return answerCard(parts, { ...asked, ticket } as CardRequest, tab);
}

async function storedIn({ vault }: Awaited<ReturnType<typeof cardBackground>>) {
  const observations = unwrap(await vault.list('observation')).map(({ value }) => value.text);
  const drafts = unwrap(await vault.list('draft')).map(({ value }) => value.text);
  return { observations, drafts };
}

describe('append', () => {
  it('stores what stands in the card, identifiers taken out', async () => {
    const made = await cardBackground();
    const text = 'Rang 020 7946 0123 and said why.';
    expect(await ask(made.parts, { type: 'append', id, form: aForm({ text }) })).toEqual(ok(null));
    expect(await storedIn(made)).toEqual({ observations: ['Rang [contact] and said why.'], drafts: [] });
  });

  it('stores once when the same id is sent again', async () => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'append', id, form });
    expect(await ask(made.parts, { type: 'append', id, form })).toEqual(ok(null));
    expect(await storedIn(made)).toEqual({ observations: [form.text], drafts: [] });
  });

  it('takes the place of the draft of the same id', async () => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'draft', id, form: aForm({ text: 'Asked' }) });
    expect(await storedIn(made)).toEqual({ observations: [], drafts: ['Asked'] });
    await ask(made.parts, { type: 'append', id, form });
    expect(await storedIn(made)).toEqual({ observations: [form.text], drafts: [] });
  });

  it('stores nothing without words, and says so', async () => {
    const made = await cardBackground();
    expect(await ask(made.parts, { type: 'append', id, form: aForm({ text: ' \n' }) })).toEqual(
      refused('empty'),
    );
  });

  it('does not write over what the card did not write, whichever tab or page did', async () => {
    const made = await cardBackground();
    await made.vault.put('observation', id, anObservation({ id, text: 'Written in the panel.' }));
    expect(await ask(made.parts, { type: 'append', id, form })).toEqual(refused('not-yours'));
    await ask(made.parts, { type: 'append', id: idOf('second'), form });
    expect(await ask(made.parts, { type: 'append', id: idOf('second'), form }, OTHER_TAB)).toEqual(
      refused('not-yours'),
    );
    expect(await storedIn(made)).toEqual({ observations: ['Written in the panel.', form.text], drafts: [] });
  });

  it('is refused beyond the limit of a minute, and goes on after it', async () => {
    const { parts, clock } = await cardBackground();
    for (let count = 0; count < APPENDS_A_MINUTE; count += 1) {
      expect(await ask(parts, { type: 'append', id: idOf(`number-${count}`), form })).toEqual(ok(null));
    }
    expect(await ask(parts, { type: 'append', id, form })).toEqual(refused('too-many'));
    clock.move(60_000);
    expect(await ask(parts, { type: 'append', id, form })).toEqual(ok(null));
  });

  it('says when there is no vault yet', async () => {
    const { parts } = await cardBackground({ vault: memoryVault().vault });
    expect(await ask(parts, { type: 'append', id, form })).toEqual(refused('no-vault'));
  });

  it('that found no room leaves the text to be kept as a draft', async () => {
    const made = await cardBackground();
    const full = { ...made.vault, put: async () => refused('storage-full' as const) };
    expect(await ask({ ...made.parts, vault: full }, { type: 'append', id, form })).toEqual(
      refused('storage-full'),
    );
    expect(await ask(made.parts, { type: 'draft', id, form })).toEqual(ok(null));
  });

  it('works while the vault is locked', async () => {
    const made = await cardBackground();
    await made.vault.lock();
    expect(await ask(made.parts, { type: 'append', id, form })).toEqual(ok(null));
  });
});

describe('a shared computer after a lock', () => {
  async function locked() {
    let minutes = 0;
    const made = memoryVault({ isShared: async () => true, now: () => new Date(minutes * 60_000) });
    const name = unwrap(await made.vault.create('kite amber gravel seven'));
    await made.vault.lock();
    minutes = 1;
    return { ...(await cardBackground({ vault: made.vault })), vault: made.vault, name };
  }

  it('is told the vault’s two words and nothing else, and has stored nothing', async () => {
    const made = await locked();
    expect(await ask(made.parts, { type: 'append', id, form })).toEqual({
      ok: false,
      refusal: 'is-this-you',
      vault: made.name,
    });
    expect(await ask(made.parts, { type: 'draft', id, form })).toEqual(refused('is-this-you'));
    unwrap(await made.vault.unlock('kite amber gravel seven'));
    expect(await storedIn(made)).toEqual({ observations: [], drafts: [] });
  });

  it('stores what its writer called theirs, and asks no more', async () => {
    const made = await locked();
    await ask(made.parts, { type: 'append', id, form });
    expect(await ask(made.parts, { type: 'append', id, form, mine: made.name })).toEqual(ok(null));
    expect(await ask(made.parts, { type: 'append', id: idOf('second'), form })).toEqual(ok(null));
    unwrap(await made.vault.unlock('kite amber gravel seven'));
    expect((await storedIn(made)).observations).toEqual([form.text, form.text]);
  });

  it('does not take another vault’s words for the answer, be it open for its owner', async () => {
    const made = await locked();
    const other = unwrap(await made.vault.create('birch lake nine violet', 'another'));
    expect(await ask(made.parts, { type: 'append', id, form, mine: made.name })).toEqual({
      ok: false,
      refusal: 'is-this-you',
      vault: other,
    });
    expect(await storedIn(made)).toEqual({ observations: [], drafts: [] });
  });

  it('with several vaults and none picked is led to the panel, and told no words', async () => {
    const made = memoryVault({ isShared: async () => true });
    await made.vault.create('kite amber gravel seven');
    await made.vault.create('birch lake nine violet', 'another');
    await made.vault.lock();
    await made.session('vault').clear();
    const { parts } = await cardBackground({ vault: made.vault });
    expect(await ask(parts, { type: 'append', id, form })).toEqual(refused('choose-vault'));
    expect(await ask(parts, { type: 'append', id, form, mine: 'amber kite' })).toEqual(
      refused('choose-vault'),
    );
  });
});

describe('draft and drop', () => {
  it('keep the card’s own draft, and take it away', async () => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'draft', id, form });
    await ask(made.parts, { type: 'draft', id, form: aForm({ text: 'Asked for more.' }) });
    expect((await storedIn(made)).drafts).toEqual(['Asked for more.']);
    expect(await ask(made.parts, { type: 'drop', id })).toEqual(ok(null));
    expect((await storedIn(made)).drafts).toEqual([]);
  });

  it('take an emptied draft away', async () => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'draft', id, form });
    await ask(made.parts, { type: 'draft', id, form: aForm({ text: '' }) });
    expect(await storedIn(made)).toEqual({ observations: [], drafts: [] });
  });

  it('touch nothing that is saved, nor another tab’s draft', async () => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'append', id, form });
    expect(await ask(made.parts, { type: 'draft', id, form })).toEqual(refused('not-yours'));
    expect(await ask(made.parts, { type: 'drop', id })).toEqual(refused('not-yours'));
    await ask(made.parts, { type: 'draft', id: idOf('theirs'), form }, OTHER_TAB);
    expect(await ask(made.parts, { type: 'drop', id: idOf('theirs') })).toEqual(refused('not-yours'));
    expect(await storedIn(made)).toEqual({ observations: [form.text], drafts: [form.text] });
  });

  it('of an id that nobody wrote changes nothing', async () => {
    const made = await cardBackground();
    await made.vault.put('observation', id, anObservation({ id }));
    expect(await ask(made.parts, { type: 'drop', id })).toEqual(ok(null));
    expect((await storedIn(made)).observations).toHaveLength(1);
  });
});

describe('undo', () => {
  it('turns the last observation back into a draft, which can be saved again', async () => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'append', id, form });
    expect(await ask(made.parts, { type: 'undo', id, form })).toEqual(ok(null));
    expect(await storedIn(made)).toEqual({ observations: [], drafts: [form.text] });
    expect(await ask(made.parts, { type: 'append', id, form })).toEqual(ok(null));
    expect(await storedIn(made)).toEqual({ observations: [form.text], drafts: [] });
  });

  it.each([
    ['one before the last', idOf('first'), TAB],
    ['another tab’s', idOf('second'), OTHER_TAB],
    ['one that was not saved here', idOf('third'), TAB],
  ])('is refused for %s', async (_, wanted, tab) => {
    const made = await cardBackground();
    await ask(made.parts, { type: 'append', id: idOf('first'), form });
    await ask(made.parts, { type: 'append', id: idOf('second'), form });
    expect(await ask(made.parts, { type: 'undo', id: wanted, form }, tab)).toEqual(refused('not-yours'));
    expect((await storedIn(made)).observations).toHaveLength(2);
  });
});

describe('every request', () => {
  const requests: readonly Asked[] = [
    { type: 'append', id, form },
    { type: 'draft', id, form },
    { type: 'drop', id },
    { type: 'undo', id, form },
  ];

  it.each(requests)('needs a ticket of its tab: $type', async (asked) => {
    const made = await cardBackground();
    const ticket = made.parts.tickets.issue(OTHER_TAB) ?? '';
    for (const wrong of [ticket, idOf('invented')]) {
      const request = { ...asked, ticket: wrong } as CardRequest;
      expect(await answerCard(made.parts, request, TAB)).toEqual(refused('ticket-unknown'));
    }
    expect(await storedIn(made)).toEqual({ observations: [], drafts: [] });
  });

  it.each(requests)('is answered with nothing that is stored: $type', async (asked) => {
    const made = await cardBackground();
    await ask(made.parts, {
      type: 'append',
      id: idOf('secret'),
      form: aForm({ text: 'A secret sentence.' }),
    });
    expect(JSON.stringify(await ask(made.parts, asked))).not.toContain('secret');
  });
});
