import type { SitePages } from '../../../application/ports/sitePages';
import { onDemand } from './onDemand';
import type { SiteAccess } from './siteAccess';

/** Changing where the web parts stand, which few do. */
export const sitePagesOnDemand = ({ site, guard }: SiteAccess): { readonly sitePages: Omit<SitePages, 'stored'> } =>
  onDemand(
    async () => {
      const { createSitePagesWriting } = await import(/* webpackChunkName: 'site-pages-ports' */ '../stores/sitePagesWriting');
      return { sitePages: createSitePagesWriting(site, guard) };
    },
    { sitePages: { found: true, save: true } }
  );
