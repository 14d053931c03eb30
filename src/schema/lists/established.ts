import { date, hash, indexedDate, indexedKey, note, number, ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants, publishing } from '../rights';

const decisionColumns = {
  MandateKey: indexedKey('Uppdragsnyckel', 'Mandate key'),
  GroupKey: indexedKey('Gruppnyckel', 'Group key'),
  SnapshotHash: hash('Kontrollsumma', 'Checksum'),
  BodyName: text('Fastställd av', 'Established by'),
  DecisionDate: date('Beslutsdatum', 'Date of decision'),
  Paragraph: text('Paragraf', 'Paragraph', { maxLength: 64 }),
  DiaryNumber: text('Diarienummer', 'Diary number', { maxLength: 128 })
};

/** The canonical text of every published snapshot: what a reader can verify by himself. */
export const establishedTexts = defineList({
  name: 'EstablishedTexts',
  kind: 'list',
  title: words('Fastställda texter', 'Established texts'),
  description: words('Texten i varje publicerat underlag.', 'The text of every published snapshot.'),
  titleColumn: words('Uppdragsbeskrivning', 'Mandate'),
  columns: {
    RowKey: ownKey('Radnyckel', 'Row key'),
    SnapshotKey: indexedKey('Underlagsnyckel', 'Snapshot key'),
    ...decisionColumns,
    Part: number('Del', 'Part'),
    Parts: number('Delar', 'Parts'),
    Text: note('Text', 'Text'),
    // Set in a row of its own, added when the text is withdrawn.
    WithdrawnOn: date('Upphävd', 'Withdrawn')
  },
  views: [
    {
      title: words('Alla texter', 'All texts'),
      columns: ['LinkTitle', 'GroupKey', 'DecisionDate', 'Paragraph', 'Part'],
      query: '',
      isDefault: true
    }
  ],
  crawled: true,
  moderated: false,
  grants: openGrants(...publishing('register')),
  groupFolder: null
});

/** Word files under content approval: readers see a file when an account with the right has approved it. */
export const establishedMandates = defineList({
  name: 'EstablishedMandates',
  kind: 'library',
  title: words('Fastställda uppdragsbeskrivningar', 'Established mandates'),
  description: words('Uppdragsbeskrivningar som gäller eller har gällt.', 'Mandates that are or have been in force.'),
  titleColumn: words('Uppdragsbeskrivning', 'Mandate'),
  columns: {
    ...decisionColumns,
    SnapshotKey: text('Underlagsnyckel', 'Snapshot key', { maxLength: 128 }),
    TextHash: hash('Dokumentets kontrollsumma', 'Checksum of the document'),
    ReviewDate: indexedDate('Ses över senast', 'To be reviewed by'),
    WithdrawnOn: date('Upphävd', 'Withdrawn')
  },
  views: [
    {
      title: words('Alla uppdragsbeskrivningar', 'All mandates'),
      columns: ['DocIcon', 'LinkFilename', 'Title', 'BodyName', 'DecisionDate', 'Paragraph', 'DiaryNumber'],
      query: '',
      isDefault: true
    }
  ],
  crawled: true,
  moderated: true,
  grants: openGrants(...publishing('publish')),
  groupFolder: null
});
