import { allLocales } from '@faker-js/faker';
import { fold } from '../../lib/screening/lists/fold.ts';
import { transliterate } from './transliterate.ts';

/** Locales of the countries that staff and patients of a British hospital come from, as far as the package has names. */
const LOCALES = [
  'en en_AU en_IN en_NG en_GH en_HK en_IE en_NP en_ZA yo_NG zu_ZA fr_SN ar',
  'pl ro pt_PT pt_BR es it el uk',
]
  .join(' ')
  .split(' ');

/** Locales whose names are not listed, for want of room; none of theirs shall pass for a word by accident. */
const OTHER_LOCALES =
  'id_ID fr de sv da nb_NO hu tr hr sr_RS_latin cs_CZ sk nl fi lv sl_SI es_MX uz_UZ_latin'.split(' ');

/** Names of countries that are not on the list of names, folded. */
export function readOtherNames(): readonly string[] {
  return namesOf(OTHER_LOCALES);
}

/** Given and family names of those locales, folded; names that no Latin letters could be found for are left out. */
export function readNames(): readonly string[] {
  return namesOf(LOCALES);
}

function namesOf(locales: readonly string[]): readonly string[] {
  const people = locales.map(
    (locale) => Object.entries(allLocales).find(([name]) => name === locale)?.[1].person,
  );
  const names = people.flatMap((person) =>
    [person?.first_name, person?.last_name].flatMap((byGender) =>
      Object.values(byGender ?? {}).flatMap((list) => list ?? []),
    ),
  );
  return [...new Set(names.flatMap(wordsOf))];
}

function wordsOf(name: string): readonly string[] {
  return transliterate(name)
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => /^[a-z]{2,}$/.test(word));
}
