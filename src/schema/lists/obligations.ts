import { indexedKey, keyInFolder, note, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/** A row per obligation that a person has confirmed; who and when are the row's own author and time. */
export const obligations = defineList({
  name: 'Obligations',
  kind: 'list',
  title: words('Åtaganden', 'Obligations'),
  description: words('Vad uppdragen ålägger någon, bekräftat av en person.', 'What mandates oblige somebody to, confirmed by a person.'),
  titleColumn: words('Åtagande', 'Obligation'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    ObligationKind: text('Slag', 'Kind', { maxLength: 64, required: true }),
    Sentence: note('Mening', 'Sentence'),
    Receiver: note('Mottagare', 'Receiver'),
    /** As JSON: times, every and unit. */
    Frequency: text('Hur ofta', 'Frequency', { maxLength: 128 }),
    Deadline: note('Senast', 'Deadline'),
    Source: text('Källa', 'Source', { maxLength: 32, required: true })
  },
  views: [
    {
      title: words('Alla åtaganden', 'All obligations'),
      columns: ['LinkTitle', 'GroupKey', 'ObligationKind', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'write', processSupport: 'write' }
});
