const LETTERS: Readonly<Record<string, string>> = {
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
  ...pairs(
    'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    'a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch - iu ia',
  ),
};

/** A Greek or Ukrainian name in Latin letters, as a passport has it; any other word as it is. */
export function transliterate(word: string): string {
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[άέήίόύώϊϋΐΰ]/g, (letter) => letter.normalize('NFD').charAt(0));
  return Array.from(plain, (letter) => LETTERS[letter] ?? letter).join('');
}

function pairs(letters: string, latin: string): Record<string, string> {
  const written = latin.split(' ');
  return Object.fromEntries(
    Array.from(letters, (letter, index) => [letter, written[index]?.replace('-', '') ?? '']),
  );
}
