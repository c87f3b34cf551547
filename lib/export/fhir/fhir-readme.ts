/** `README.md` of the files for FHIR: what they are, and what must be known before a server has them. */
export const FHIR_README = `# For FHIR R4

De-identified answers of a study made with Upward. The k-rule has run; there is no name, no code that a person keeps and no date.

- \`upward-questionnaire.json\`: one Questionnaire for both roles and all occasions.
- \`upward-responses.json\`: a Bundle of type collection, with one QuestionnaireResponse a person and occasion.

A collection is no order to a server: send the Questionnaire first, then each response to its own address, PUT under its id.

A score is \`valueCoding\` with the number in the extension \`ordinalValue\`. "Cannot say" is the code \`asked-unknown\` of the code
system \`data-absent-reason\`, and no number. What was not asked, not answered or withheld has no item.

There is no subject and no identifier, on purpose. A clinical server that knows the people is the wrong place; do not add a subject.
`;
