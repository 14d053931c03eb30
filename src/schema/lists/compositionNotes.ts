import { openGrants } from '../rights';
import { date, indexedKey, keyInFolder, note, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';

/**
 * What groups note of their composition that no seat shows; additions only, so that nobody changes what was said. Who and
 * when are the row's own author and time. Everybody who reads rosters reads them.
 */
export const compositionNotes = defineList({
  name: 'CompositionNotes',
  kind: 'list',
  title: words('Noteringar om sammansättning', 'Notes on composition'),
  description: words(
    'Hos vem gruppernas sammansättning är förankrad och vad som är övervägt; bara tillägg.',
    'With whom the groups’ composition is anchored and what was considered; additions only.'
  ),
  titleColumn: words('Notering', 'Note'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    NoteKind: text('Slag', 'Kind', { maxLength: 32, required: true }),
    NotedOn: date('Dag', 'Day'),
    /** The body that the composition is anchored with. */
    Body: text('Organ', 'Body'),
    Paragraph: text('Paragraf', 'Paragraph', { maxLength: 64 }),
    Remark: note('Anteckning', 'Note')
  },
  views: [
    {
      title: words('Alla noteringar', 'All notes'),
      columns: ['LinkTitle', 'GroupKey', 'NoteKind', 'NotedOn', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: openGrants(),
  groupFolder: { parent: '', writers: 'register', processSupport: 'register' }
});
