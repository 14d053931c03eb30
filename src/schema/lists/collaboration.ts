import { indexedKey, keyInFolder, note, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/**
 * What is said about the sections of drafts; additions only, so that nobody can change what another has said. Those
 * who write for the group add, participants read; who and when are the row's own author and time.
 */
export const sectionComments = defineList({
  name: 'SectionComments',
  kind: 'list',
  title: words('Kommentarer till utkast', 'Comments on drafts'),
  description: words('Det som sägs om avsnitten i ett utkast; bara tillägg.', 'What is said about the sections of a draft; additions only.'),
  titleColumn: words('Avsnitt', 'Section'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    SectionKey: text('Sektionsnyckel', 'Section key', { maxLength: 128 }),
    RemarkKind: text('Slag', 'Kind', { maxLength: 32, required: true }),
    /** The comment that an answer, or that it is dealt with, is about. */
    CommentKey: text('Kommentarens nyckel', 'Key of the comment', { maxLength: 200 }),
    CommentText: note('Kommentar', 'Comment'),
    Quote: note('Citat', 'Quote'),
    /** Who said it in a Word file; empty when the row's own author did. */
    FileAuthor: text('Namn i Word-filen', 'Name in the Word file')
  },
  views: [
    {
      title: words('Alla kommentarer', 'All comments'),
      columns: ['LinkTitle', 'GroupKey', 'RemarkKind', 'CommentText', 'Author', 'Created'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'register', processSupport: 'register' }
});

/**
 * Who has which draft open, a row per draft and person, written over while they work. Each may change the own row
 * only, and earlier versions are not kept: when somebody has worked is nobody's business afterwards.
 */
export const presence = defineList({
  name: 'Presence',
  kind: 'list',
  title: words('Närvaro i utkast', 'Presence in drafts'),
  description: words('Vem som har ett utkast öppet just nu.', 'Who has a draft open at the moment.'),
  titleColumn: words('Avsnitt', 'Section'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    SectionKey: text('Sektionsnyckel', 'Section key', { maxLength: 128 })
  },
  views: [
    {
      title: words('All närvaro', 'All presence'),
      columns: ['LinkTitle', 'GroupKey', 'Author', 'Modified'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  keepsVersions: false,
  ownRowsOnly: true,
  grants: workingGrants(),
  groupFolder: { parent: '', writers: 'write', processSupport: 'write' }
});
