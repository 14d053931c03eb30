import { date, hash, indexedKey, keyInFolder, note, optionalKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants, restrictedGrants } from '../rights';

/**
 * Declarations of interests and how they were judged, a folder per region for its judge; the root is the process
 * support's. Whoever takes part hands in a declaration and sees the own ones; it cannot be changed afterwards.
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
    /** One address a line. */
    Links: note('Länkar', 'Links'),
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
  ownRowsSeen: true,
  grants: restrictedGrants({ group: 'participants', level: 'register' }, { group: 'processSupport', level: 'judge' }),
  groupFolder: null
});

/**
 * How interests were judged, without what was declared: additions only, a folder per region for its judge and the root for
 * the process support. Whoever reads rosters reads these, and counts a seat as active by them.
 */
export const clearances = defineList({
  name: 'Clearances',
  kind: 'list',
  title: words('Jävsbesked', 'Judgements of interests'),
  description: words('Vem som är jävsprövad för vilken grupp, och hur länge det gäller; bara tillägg.', 'Whose interests were judged for which group, and for how long; additions only.'),
  titleColumn: words('Besked', 'Judgement'),
  columns: {
    RowKey: keyInFolder('Radnyckel', 'Row key'),
    PersonKey: indexedKey('Personnyckel', 'Person key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: optionalKey('Region', 'Region'),
    Outcome: text('Bedömning', 'Judgement', { maxLength: 32, required: true }),
    ValidUntil: date('Gäller till', 'Valid until'),
    PersonMark: hash('Kontrollsumma för namnet', 'Checksum of the name')
  },
  views: [
    {
      title: words('Alla besked', 'All judgements'),
      columns: ['LinkTitle', 'PersonKey', 'GroupKey', 'RegionKey', 'Outcome', 'ValidUntil'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: openGrants({ group: 'processSupport', level: 'register' }),
  groupFolder: null
});
