/** `README.md` of the files for REDCap: how they are taken in, and what must be known of the numbers. */
export const REDCAP_README = `# For REDCap

De-identified answers of a study made with Upward. The k-rule has run; there is no name, no code and no day in the files.

- \`upward-dictionary.csv\`: the data dictionary, one form.
- \`upward-import-plain.csv\`: the records for a project without events.
- \`upward-import.csv\`: the same records for a longitudinal project.

## A plain project

1. Make an empty project: a dictionary replaces whatever fields a project has.
2. Under Data Dictionary upload \`upward-dictionary.csv\`.
3. In the Data Import Tool upload \`upward-import-plain.csv\`, look it through, import.

## A longitudinal project

1. Make an empty project, and turn longitudinal data collection on in Project Setup.
2. Upload the dictionary as above.
3. Define three events in arm 1, called T0, T1 and T2, and designate \`upward_q\` for all three.
4. In the Data Import Tool upload \`upward-import.csv\`, look it through, import.

## What the numbers are

9 is "cannot say" and no score: set it to missing before anything is counted or added. A blank was not asked, not answered or
withheld. The annotation of each field names the column of \`data/answers.csv\` that it comes from, and what each number stands for.
`;
