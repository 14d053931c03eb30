import { date, indexedFlag, indexedKey, indexedNumber, note, ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { workingGrants } from '../rights';

/**
 * A cache of the fold. A wrong row is a display error, never a right; hence every participant may write it. For the
 * same reason its key may be unique: a row somebody else has added first is simply written over.
 */
export const caseIndex = defineList({
  name: 'CaseIndex',
  kind: 'list',
  title: words('Ärendeläge', 'Case index'),
  description: words('Var varje ärende står; räknas om ur ärendeloggen.', 'Where every case stands; recomputed from the ledger.'),
  titleColumn: words('Ärende', 'Case'),
  columns: {
    MandateKey: ownKey('Uppdragsnyckel', 'Mandate key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    State: text('Läge', 'State', { maxLength: 64 }),
    Step: text('Steg', 'Step', { maxLength: 128 }),
    WaitingBodies: note('Väntar på', 'Waiting for'),
    WaitingSince: date('Väntar sedan', 'Waiting since'),
    Due: text('Ska besvaras', 'Due', { maxLength: 16 }),
    IsOpen: indexedFlag('Pågår', 'Open'),
    AwaitsStamp: indexedFlag('Ska stämplas', 'To be stamped'),
    Submitted: date('Inlämnat', 'Submitted'),
    FoldedTo: indexedNumber('Räknat till', 'Folded to')
  },
  views: [
    {
      title: words('Pågående ärenden', 'Open cases'),
      columns: ['LinkTitle', 'State', 'WaitingBodies', 'Submitted'],
      query: '<Where><Eq><FieldRef Name="IsOpen"/><Value Type="Boolean">1</Value></Eq></Where>',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: workingGrants({ group: 'participants', level: 'write' }),
  groupFolder: null
});
