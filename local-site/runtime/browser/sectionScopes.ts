import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData } from '../pages/pageData';
import { themedScope } from './spfxInternals';

/** Scopes in which web parts find the theme of their section. */
export interface SectionScopes {
  /** The page's own, for sections without a background. */
  readonly page: ServiceScope;
  /** @param emphasis the section's `data-emphasis` */
  of(emphasis: string | undefined): ServiceScope;
  /** Gives the web parts that are shown other themes. */
  show(themes: Pick<PageData, 'theme' | 'sectionThemes'>): void;
}

export function sectionScopes(parent: ServiceScope, { theme, sectionThemes }: PageData): SectionScopes {
  const page = themedScope(parent, theme);
  const sections = new Map(
    Object.entries(sectionThemes).map(([emphasis, section]) => [
      emphasis,
      themedScope(parent, { ...theme, ...section }),
    ]),
  );
  return {
    page: page.scope,
    of: (emphasis) => (sections.get(emphasis ?? '') ?? page).scope,
    show: (next) => {
      page.show(next.theme);
      for (const [emphasis, section] of Object.entries(next.sectionThemes)) sections.get(emphasis)?.show({ ...next.theme, ...section });
    },
  };
}
