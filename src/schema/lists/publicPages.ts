import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants, publishing } from '../rights';

/**
 * Pages about the groups for everybody, a folder per group below `grupp`. Written by the product alone, from what is shown
 * publicly; a list among the files says which they are.
 */
export const publicPages = defineList({
  name: 'PublicPages',
  kind: 'library',
  title: words('Publika sidor', 'Public pages'),
  description: words('Sidor om grupperna för webben. Skrivs av systemet.', 'Pages about the groups for the web. Written by the system.'),
  titleColumn: words('Sida', 'Page'),
  columns: {},
  views: [
    {
      title: words('Alla sidor', 'All pages'),
      columns: ['DocIcon', 'LinkFilename', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  // Whoever has left stood in earlier versions.
  keepsVersions: false,
  grants: openGrants(...publishing('write')),
  groupFolder: null
});
