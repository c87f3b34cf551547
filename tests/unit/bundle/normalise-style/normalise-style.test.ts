import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseStyle } from '../../../../lib/bundle/normalise-style/normalise-style.ts';
import { DOMAIN_TEXT } from '../../../../lib/schema/domain-text.ts';
import { OBSERVATION_LENGTH } from '../../../../lib/schema/observation.ts';
import { findingKey, findingsIn } from '../../../../lib/screening/findings.ts';
import { PLACEHOLDERS } from '../../../../lib/screening/placeholders.ts';

function even(text: string): string {
  return normaliseStyle(text).text;
}

describe('the even wording', () => {
  it.each([
    [
      'Asked for my plan FIRST!! then altered one step & gave the reason...',
      'Asked for my plan first, then altered one step and gave the reason.',
    ],
    ['Began later then agreed w/o a message.', 'Began later than agreed without a message.'],
    ['organized the color charts', 'Organised the colour charts.'],
    ["I don't think he's been told, they're late", 'I do not think he has been told, they are late.'],
    ['dont know, cant say, wont ask', 'Do not know, cannot say, will not ask.'],
    ["Didn't they ask?", 'Did they not ask?'],
    ['pts waited 2 hrs for the reg', 'Patients waited two hours for the registrar.'],
    ['Told the SpR u decide ASAP', 'Told the registrar you decide as soon as possible.'],
    ['Waited twenty minutes.', 'Waited 20 minutes.'],
    ['Thanked us 😀🙏🏽 twice :)', 'Thanked us twice.'],
    ['Hi all, the round ran late. Thanks, kind regards', 'The round ran late.'],
    ['Came late tbh', 'Came late.'],
    ['THE ROUND STARTED LATE FOR A REASON', 'The round started late for a reason.'],
    ['Said "wait..." and left', 'Said "wait." and left.'],
    ['CAN WE TALK ABOUT HOW HE SAYS THIS TO THE SHO?', 'Can we talk about how he says this to the SHO?'],
    ['J.S. was late. "Why?" is all he said', 'J.S. was late. "Why?" is all he said.'],
    ['Asked the Registrar about the Plan.', 'Asked the registrar about the plan.'],
    ['the mdt heard the ct first', 'The MDT heard the CT first.'],
    ['Looked away; I stopped.', 'Looked away. I stopped.'],
    ['Clear – in the end – and kind', 'Clear, in the end and kind.'],
    ['She listens - always.', 'She listens. Always.'],
    ['Drew it (twice) for us', 'Drew it, twice, for us.'],
    ['Says ‘call me’ and means it', 'Says "call me" and means it.'],
    ['- came late\n- left early', 'Came late. Left early.'],
    ['slow ,then  fast .', 'Slow, then fast.'],
    ['Why so late???', 'Why so late?'],
  ])('of "%s" is "%s"', (written, expected) => {
    expect(even(written)).toBe(expected);
  });

  it.each([
    ['words that are their own without an apostrophe', 'We were well and he fell ill. Its id was set.'],
    [
      '"\'s" and "\'d" where the next word does not say which they are',
      "That person's note, and I'd plan it.",
    ],
    ['short forms that mean several things', 'Saw the cons in ed about the rx, min two, d/c prob.'],
    ['acronyms that look like short forms', 'A PT review, RV strain, IE, ALL and HE, a U turn.'],
    [
      'a participle after "\'s" or "\'d" that could be either',
      "She's made to wait. I'd come. He'd never ask.",
    ],
    ['"then" in its own sense', 'He came later then the round began.'],
    ['acronyms', 'The WHO form, the SHO and A&E.'],
    ['numbers that are not plainly counted', 'In bed 4 he gave 2 units.'],
    ['names', 'Asked Okonkwo to wait.'],
    ['times and halves', 'From 9.30 to 10.15.'],
  ])('leaves alone %s', (_, text) => {
    expect(even(text).replaceAll(/[,.]/g, '')).toBe(text.replaceAll(/[,.]/g, ''));
  });

  it('changes of the examples of the domains nothing but marks and contractions', () => {
    const words = (text: string) => text.toLowerCase().replaceAll(/[^a-z ]/g, '');
    for (const { example } of Object.values(DOMAIN_TEXT)) {
      for (const text of Object.values(example)) expect(words(even(text))).toBe(words(text));
    }
  });

  it('keeps what is nothing but a sign', () => {
    expect(normaliseStyle('🙂')).toEqual({ text: '🙂', left: ['nothing-left'] });
  });

  it('leaves a change out that would make the text too long, and does the others', () => {
    const text = `${'a b '.repeat(148)}w/o CT!!`;
    expect(text.length).toBe(600);
    const { text: made, left } = normaliseStyle(text);
    expect(left).toEqual(['too-long']);
    expect(made.length).toBeLessThanOrEqual(OBSERVATION_LENGTH);
    expect(made.endsWith('w/o CT.')).toBe(true);
  });

  it('leaves a change out after which something else would read as an identifier', () => {
    // Without the invisible sign in it this is a name.
    const { text, left } = normaliseStyle('told ab\u200bOkonkwo & left!!');
    expect(left).toEqual(['reads-as-identifier']);
    expect(text).toContain('ab\u200bOkonkwo and left');
  });
});

function identifiers(text: string): string[] {
  return findingsIn(text, new Set())
    .map((finding) => `${finding.certainty} ${findingKey(finding)}`)
    .toSorted();
}

const piece = fc.constantFrom(
  ...[
    'pt',
    'W/O',
    '&',
    'reg',
    "didn't",
    'dont',
    "he's",
    "I'd",
    'organized',
    'NOT',
    'FIRST',
    'Registrar',
    'i',
  ],
  ...[
    '2',
    '2 hrs',
    'twenty minutes',
    '1st',
    'e.g.',
    'eg',
    '...',
    '…',
    '!!',
    '?!',
    ';',
    ' - ',
    '—',
    '(again)',
    '(',
    ')',
  ],
  ...[
    '"',
    '“',
    '”',
    "'",
    '‘',
    '’',
    '😀',
    '👩🏽‍⚕️',
    ':)',
    'xx',
    'thanks',
    'Thanks.',
    'tbh',
    'Hi all,',
    '\n',
    '\n- ',
    '  ',
  ],
  ...Object.values(PLACEHOLDERS),
  ...[
    'Dr',
    'Okonkwo',
    'Rose',
    'MARK',
    'bed 4',
    'Monday',
    'ct',
    'ward 7B',
    '12/03/2026',
    'aged 93',
    '999 104 2237',
  ],
  ...[
    'the round',
    'ran late',
    'and',
    'but',
    'so',
    'then',
    'later then',
    'which',
    '.',
    ',',
    ':',
    '/',
    '\ue001',
    '\ud83d',
    '\u200b',
  ],
);
const anyText = fc.oneof(
  fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 16 })
    .map((pieces) => pieces.map(([text, gap]) => text + gap).join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('the even wording, whatever the text', () => {
  it('is not changed by a second run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = even(text);
        expect(even(once)).toBe(once);
      }),
      { numRuns: 600 },
    );
  });

  it('has room in an observation where the text had, and words where the text had', () => {
    const long = fc.array(piece, { minLength: 60, maxLength: 160 }).map((all) => all.join(' ').slice(0, 600));
    fc.assert(
      fc.property(fc.oneof(anyText, long), (text) => {
        const made = even(text);
        expect(made.length).toBeLessThanOrEqual(Math.max(OBSERVATION_LENGTH, text.length));
        if (/[\p{L}\p{N}]/u.test(text)) expect(made).toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('holds the same placeholders in the same order', () => {
    const found = (text: string) => text.match(/\[(?:name|date|contact|number|place|age)\]/g) ?? [];
    fc.assert(
      fc.property(anyText, (text) => {
        expect(found(even(text))).toEqual(found(text));
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same to the identifier screen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(identifiers(even(text))).toEqual(identifiers(text));
      }),
      { numRuns: 400 },
    );
  });
});
