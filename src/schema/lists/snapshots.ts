import { hash, indexedKey, keyInFolder, note, number } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** Frozen texts, as many rows as a text has parts. Nobody but an administrator can change a row. */
export const snapshots = defineList({
  name: 'Snapshots',
  kind: 'list',
  title: words('Underlag', 'Snapshots'),
  description: words('Frysta texter som beslut fattas om.', 'Frozen texts that are decided upon.'),
  titleColumn: words('Underlag', 'Snapshot'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    SnapshotKey: indexedKey('Underlagsnyckel', 'Snapshot key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    Part: number('Del', 'Part'),
    Parts: number('Delar', 'Parts'),
    SnapshotHash: hash('Kontrollsumma', 'Checksum'),
    Text: note('Text', 'Text')
  },
  views: [
    {
      title: words('Alla underlag', 'All snapshots'),
      columns: ['LinkTitle', 'GroupKey', 'Part', 'Parts', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'register', processSupport: 'register' }
});
