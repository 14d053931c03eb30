import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData } from '../pages/pageData';
import { themedScope } from './spfxInternals';

/** Scopes in which web parts find the theme of their section. */
export interface SectionScopes {
  /** The page's own, for sections without a background. */
  readonly page: ServiceScope;
  /** @param emphasis the section's `data-emphasis` */
  of(emphasis: string | undefined): ServiceScope;
}

export function sectionScopes(parent: ServiceScope, { theme, sectionThemes }: PageData): SectionScopes {
  const page = themedScope(parent, theme);
  const sections = new Map(
    Object.entries(sectionThemes).map(([emphasis, section]) => [
      emphasis,
      themedScope(parent, { ...theme, ...section }),
    ]),
  );
  return { page, of: (emphasis) => sections.get(emphasis ?? '') ?? page };
}
