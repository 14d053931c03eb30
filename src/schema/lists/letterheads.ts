import { hash } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** A Word file per healthcare region, named by its key, that mandates are written out on. */
export const letterheads = defineList({
  name: 'Letterheads',
  kind: 'library',
  title: words('Brevmallar', 'Letterheads'),
  description: words('Sjukvårdsregionernas egna brevmallar i Word.', 'The healthcare regions’ own letterheads in Word.'),
  titleColumn: words('Brevmall', 'Letterhead'),
  columns: { ContentHash: hash('Kontrollsumma', 'Checksum') },
  views: [
    {
      title: words('Alla brevmallar', 'All letterheads'),
      columns: ['DocIcon', 'LinkFilename', 'Editor', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants({ group: 'staff', level: 'write' }),
  groupFolder: null
});
