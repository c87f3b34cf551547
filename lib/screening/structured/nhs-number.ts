const LENGTH = 10;

/**
 * True for ten digits whose last is the check digit of an NHS or CHI number: weights 10 to 2, modulus 11 (NHS Data
 * Model and Dictionary, "NHS NUMBER"). Anything but ten digits is false.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, LENGTH - 1)).reduce(
    (total, digit, index) => total + Number(digit) * (LENGTH - index),
    0,
  );
  const check = 11 - (sum % 11);
  return (check === 11 ? 0 : check) === Number(digits.at(-1));
}
