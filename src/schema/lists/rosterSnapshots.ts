import { hash, indexedKey, note, number, ownKey } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { publishing, workingGrants } from '../rights';

/** Who sat in a group when its mandate was published. It names people, so readers do not see it. */
export const rosterSnapshots = defineList({
  name: 'RosterSnapshots',
  kind: 'list',
  title: words('Bemanning vid publicering', 'Rosters at publication'),
  description: words('Vilka som satt i gruppen när uppdraget publicerades.', 'Who sat in the group when its mandate was published.'),
  titleColumn: words('Uppdragsbeskrivning', 'Mandate'),
  columns: {
    RowKey: ownKey('Radnyckel', 'Row key'),
    SnapshotKey: indexedKey('Underlagsnyckel', 'Snapshot key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    TextHash: hash('Kontrollsumma', 'Checksum'),
    Part: number('Del', 'Part'),
    Parts: number('Delar', 'Parts'),
    Text: note('Text', 'Text')
  },
  views: [
    {
      title: words('All bemanning', 'All rosters'),
      columns: ['LinkTitle', 'MandateKey', 'Part', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(...publishing('register')),
  groupFolder: null
});
