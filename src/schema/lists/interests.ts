import { date, indexedKey, keyInFolder, note, optionalKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { restrictedGrants } from '../rights';

/**
 * Declarations of interests and how they were judged, a folder per region for its judge; the root is the process
 * support's. Only status and validity are copied to the terms.
 */
export const conflictOfInterest = defineList({
  name: 'ConflictOfInterest',
  kind: 'list',
  title: words('Jävsdeklarationer', 'Declarations of interests'),
  description: words('Deklarationer och hur de har bedömts.', 'Declarations and how they were judged.'),
  titleColumn: words('Deklaration', 'Declaration'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    PersonKey: indexedKey('Personnyckel', 'Person key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: optionalKey('Region', 'Region'),
    Statement: note('Uppgifter', 'Statement'),
    Judgement: note('Bedömning', 'Judgement'),
    JudgementState: text('Läge', 'State', { maxLength: 32 }),
    DeclaredOn: date('Lämnad den', 'Declared on'),
    ValidUntil: date('Gäller till', 'Valid until')
  },
  views: [
    {
      title: words('Alla deklarationer', 'All declarations'),
      columns: ['LinkTitle', 'GroupKey', 'JudgementState', 'ValidUntil'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: restrictedGrants({ group: 'processSupport', level: 'write' }),
  groupFolder: null
});
