import type { Dataset } from '../schema/dataset.ts';
import type { StudyTable } from '../schema/study-table.ts';
import { APOSTROPHES, CANNOT_SAY, kRule, NOT_VALIDATED, peopleOfEachRole, TOTALS } from './package-words.ts';

/** What a README tells of a file. */
export interface FileAbout {
  readonly name: string;
  readonly about: string;
}

const WITH_R = `\`\`\`r
answers <- read.csv("data/answers.csv", fileEncoding = "UTF-8-BOM", na.strings = "")
tapply(answers$CONF_total, answers$occasion, median, na.rm = TRUE)
sum(grepl("\\\\bCONCERN\\\\b", answers$cannot_say))
\`\`\``;

const WITH_SPSS = `\`\`\`spss
INSERT FILE="C:/study/answers.sps" CD=YES.
FREQUENCIES CONF_total /STATISTICS=MEDIAN.
\`\`\``;

const WITH_PANDAS = `\`\`\`python
import pandas
answers = pandas.read_csv("data/answers.csv", keep_default_na=False, na_values=[""]).convert_dtypes()
answers.groupby("occasion")["CONF_total"].median()
\`\`\``;

interface ReadmeSource {
  readonly dataset: Dataset;
  readonly table: StudyTable;
  readonly files: readonly FileAbout[];
}

/** `README.md`: what lies in the package, what is left out of it and why, and how it is read. */
export function readmeText({ dataset, table, files }: ReadmeSource): string {
  return [
    `# Reverse mentoring study, ${dataset.made}`,
    'De-identified data of a study made with Upward.',
    '## Files',
    files.map(({ name, about }) => `- \`${name}\`: ${about}`).join('\n'),
    'CSV files are UTF-8, with commas and CRLF; `codebook.csv` begins with a byte order mark, for Excel, and the tables under `data` do not.',
    '## People',
    peopleOfEachRole(dataset)
      .map((line) => `- ${line}`)
      .join('\n'),
    kRule(dataset),
    'Nobody can be named from these files with what their makers know alone: they hold no name, no code that a person keeps and no day. Someone who knows the people may still recognise an answer, the more easily the fewer took part.',
    '## Answers',
    `${CANNOT_SAY} In \`dataset.json\` it is null, and what was not answered is absent.`,
    TOTALS,
    NOT_VALIDATED,
    APOSTROPHES,
    '## Plan of analysis',
    `The plan was fixed before any answer was read. Its SHA-256 is \`${dataset.plan.sha256}\`; the program that made this package has its own in \`plan.json\`. Primary outcomes: ${dataset.plan.primary.join(' and ')}; all others are exploratory. Unchanged pairs are ranked and left out of the sums (Pratt’s rule). The results compare ${table.before} with ${table.after}.`,
    '## Reading it with R',
    WITH_R,
    '`Rscript results.R`, run in this folder, computes the main figures of the results anew from the answers, prints them, and says how far they are from `data/results.csv` and which columns it leaves out. It needs no package.',
    'Use a UTF-8 locale, as R does by itself on most computers (on Windows from version 4.2): in another it stops reading a file at the first letter it does not know.',
    '## Reading it with pandas',
    WITH_PANDAS,
    '## Reading it with SPSS',
    WITH_SPSS,
    'There, a text that lists its values is a number, counted in the order of the codebook, with the words as its label; occasions are 0, 1 and 2. "Cannot say" is 9 and declared missing. PSPP reads the same files.',
  ]
    .join('\n\n')
    .concat('\n');
}
