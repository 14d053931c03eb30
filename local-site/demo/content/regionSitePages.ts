import { pageProperties } from './pageProperties';
import type { DemoPage } from './pages';
import { webPartIds } from '../../../src/schema/webPartIds';

/** The pages of a region's intranet. Their web parts read another site, and lead to its pages. @param mandateSite server-relative path of that site */
export function regionSitePages(mandateSite: string): readonly DemoPage[] {
  const common = { ...pageProperties(mandateSite), siteAddress: mandateSite };
  return [
    {
      fileName: 'Home.aspx',
      title: 'Kunskapsstyrning i Region Kalmar län',
      link: '',
      introduction:
        '<p>Regionens eget intranät. Läget hämtas från <a href="' +
        mandateSite +
        '">webbplatsen med uppdragen</a>, där den som läser också behöver ha behörighet.</p>',
      webPart: { id: webPartIds.overview, title: 'Översikt', properties: { scope: 'region.kalmar', ...common } },
    },
    {
      fileName: 'Grupprum.aspx',
      title: 'Våra grupper',
      link: 'Våra grupper',
      introduction: '',
      webPart: { id: webPartIds.groupRoom, title: 'Grupprum', properties: { groupKey: '', ...common } },
    },
  ];
}
