import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../components/capture/taken-out.tsx';

describe('withArticle', () => {
  it.each([
    ['Phone number', 'a phone number'],
    ['NHS number', 'an NHS number'],
    ['CHI number', 'a CHI number'],
    ['National Insurance number', 'a National Insurance number'],
    ['E-mail address', 'an e-mail address'],
    ['Age over 89', 'an age over 89'],
    ['Unknown word with a capital', 'an unknown word with a capital'],
    ['Name with a title', 'a name with a title'],
  ])('says %s as %s', (reason, said) => {
    expect(withArticle(reason)).toBe(said);
  });
});
