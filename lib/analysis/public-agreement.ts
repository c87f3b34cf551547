import type { PublicAgreement } from '../schema/public-agreement.ts';
import { publicCount } from '../schema/public-count.ts';
import type { StudyText } from '../schema/study-text.ts';
import { type AgreementSource, codeAgreement } from './code-agreement.ts';
import { peopleByTheme, rolesOver, type ThemeSource, themesByText } from './themes/people-by-theme.ts';

/** What it is made from, with the people of each role who answered anything, and the threshold k. */
export interface PublicAgreementSource
  extends Omit<AgreementSource, 'texts'>,
    Pick<ThemeSource, 'people' | 'k'> {
  readonly texts: readonly StudyText[];
}

/**
 * Agreement code by code as it may be published beside themes by role: of the answers of roles of k people or more, without
 * statements. A code has figures only where, in each of these roles, k people or more were given it by either coder and k
 * or more by neither: with few responses the figures tell the counts behind them, and the counts of two roles together
 * would give away that of the one that themes by role holds back. How many responses there were is not told: beside the
 * rows of the dataset it would number those who wrote nothing.
 */
export function publicAgreement({ people, k, ...source }: PublicAgreementSource): PublicAgreement[] {
  const roles = rolesOver(k, people);
  const texts = source.texts.filter((text) => roles.some(({ role }) => role === text.role));
  const byEither = roles.map(({ role, people: of }) => {
    const own = texts.filter((text) => text.role === role);
    const [one, two] = [source.first, source.second].map((coded) =>
      peopleByTheme(own, themesByText({ texts: [...coded] })),
    );
    return (code: string) => {
      const given = (one?.get(code) ?? new Set()).union(two?.get(code) ?? new Set());
      return publicCount(given.size, of, k);
    };
  });
  return codeAgreement({ ...source, texts }).map(({ code, ...figures }) => {
    const isPublic = roles.length > 0 && byEither.every((countOf) => countOf(code).is === 'count');
    const { kappa, kappaCi95, observedAgreement, prevalence } = figures;
    return { code, agreement: isPublic ? { kappa, kappaCi95, observedAgreement, prevalence } : null };
  });
}
