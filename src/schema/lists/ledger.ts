import { hash, indexedKey, keyInFolder, note, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** Append-only records. One list, so that one sequence of ids orders everything. */
export const ledger = defineList({
  name: 'Ledger',
  kind: 'list',
  title: words('Ärendelogg', 'Ledger'),
  description: words('Det som har hänt i varje ärende; bara tillägg.', 'What has happened in every case; additions only.'),
  titleColumn: words('Händelse', 'Event'),
  columns: {
    RecordKey: keyInFolder('Postnyckel', 'Record key'),
    /** What the record is filed under: its mandate; for chains and bindings, see `fileOf`. */
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    RecordType: text('Slag', 'Type', { maxLength: 32, required: true }),
    SnapshotKey: text('Underlagsnyckel', 'Snapshot key', { maxLength: 128 }),
    PreviousHash: hash('Föregående kontrollsumma', 'Previous checksum'),
    OwnHash: hash('Kontrollsumma', 'Checksum'),
    Record1: note('Post, del 1', 'Record, part 1'),
    Record2: note('Post, del 2', 'Record, part 2')
  },
  views: [
    {
      title: words('Alla händelser', 'All events'),
      columns: ['LinkTitle', 'RecordType', 'MandateKey', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: 'groups', writers: 'register', processSupport: 'register' }
});
