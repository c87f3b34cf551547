/** Beginnings and endings of family names of many countries; ordinary words with the same ending are on the list of words. */
export const NAME_SHAPE =
  /^(?:o['’]?[bcdfghklmnrs][a-z]{4,}|mc[a-z]{4,}|(?:olu|ade|ayo|oye|ogun|chukwu|nwa|oko|uche)[a-z]{4,})$|(?:[a-z]{3}(?:ewski|owski|inski|ynski|ewska|owska|inska|kowicz|iewicz|czyk|escu|eanu|ovic|evic|ovich|enko|chuk|opoulos|opoulou|akis|idis|iadis|oglu|sson|dottir|singham|lingam|rajah|nathan|murthy|swamy|singhe|ratne|wardena|wardene|sekera|sekara|zadeh|nejad|pour|yan|shvili|dze|auskas|evicius))$/;
