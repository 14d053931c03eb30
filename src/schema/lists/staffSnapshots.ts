import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** A file per region of how it stands there, for those that cannot read this site. Whoever may read cases may read it. */
export const staffSnapshots = defineList({
  name: 'StaffSnapshots',
  kind: 'library',
  title: words('Utdrag till regionerna', 'Excerpts for the regions'),
  description: words(
    'Ett utdrag för varje region, att lägga på regionens egen webbplats.',
    'An excerpt for each region, to be put on the region’s own site.'
  ),
  titleColumn: words('Utdrag', 'Excerpt'),
  columns: {},
  views: [
    {
      title: words('Alla utdrag', 'All excerpts'),
      columns: ['DocIcon', 'LinkFilename', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants({ group: 'staff', level: 'write' }, { group: 'processSupport', level: 'write' }),
  groupFolder: null
});
