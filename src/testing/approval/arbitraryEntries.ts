import fc from 'fast-check';
import { hashEntry } from '../../domain/approval/hashEntry';
import type { LedgerEntry, LedgerRecord } from '../../domain/approval/record';
import {
  binding,
  bodyKey,
  chain,
  consultationClosed,
  deadline,
  decision,
  delegation,
  groupKey,
  publication,
  recall,
  submission,
  supplement,
  withdrawal
} from './caseRecords';

/** Folders in which the case's own people write. */
export const ownFolders = [`groups/${groupKey}`, `bodies/${bodyKey}`, 'publication'] as const;

/** Folders in which others write, or nobody should. */
export const otherFolders = [
  '',
  'groups/rag-other',
  'bodies/rpo-other',
  `groups/${groupKey}/deeper`,
  `bodies/${bodyKey}/deeper`,
  'publication/deeper',
  'configuration/deeper',
  'bodies',
  'elsewhere'
] as const;

const snapshotKey = fc.constantFrom('s1', 's2', 's9');

const record: fc.Arbitrary<LedgerRecord> = fc.oneof(
  snapshotKey.chain((key) =>
    fc.constantFrom<LedgerRecord>(
      submission(key),
      submission(key, { groupKey: 'rag-other' }),
      recall(key),
      publication(key),
      supplement({}, key),
      withdrawal({}, key),
      decision({}, key),
      decision({ step: 'endorse' }, key),
      decision({ meetingDate: '' }, key),
      decision({ votes: { for: 9, against: 0 } }, key),
      decision({ card: { body: bodyKey, responder: 'svar@uppdrag.example' } }, key),
      consultationClosed('establish', key),
      deadline({}, key),
      decision({ snapshotHash: 'ab'.repeat(32) }, key),
      decision({ outcome: 'sendBack', comment: 'Skriv om' }, key),
      decision({ outcome: 'reject', comment: '' }, key)
    )
  ),
  fc.constantFrom<LedgerRecord>(
    chain([]),
    binding({ relations: { establishingBody: ['rpo-other'] } }),
    binding({ cardBodies: [bodyKey] }),
    delegation({ substitute: 'nagon@uppdrag.example' }),
    decision({ mandateKey: 'm2' })
  )
);

/** What the case's own people would write, each where it belongs. */
const proper = snapshotKey.chain((key) =>
  fc.constantFrom<{ readonly folder: string; readonly record: LedgerRecord }>(
    { folder: `groups/${groupKey}`, record: submission(key) },
    { folder: `bodies/${bodyKey}`, record: decision({}, key) },
    { folder: `bodies/${bodyKey}`, record: decision({ outcome: 'sendBack', comment: 'Skriv om' }, key) },
    { folder: 'publication', record: publication(key) }
  )
);

/** Entries that anybody might have added to the given folders: proper, careless or forged, with ids of their own. */
export function arbitraryEntries(folders: readonly string[], ids: fc.Arbitrary<number>): fc.Arbitrary<LedgerEntry[]> {
  const fitting = proper.filter(({ folder }) => folders.includes(folder));
  const anything = fc.record({ folder: fc.constantFrom(...folders), record: fc.option(record, { freq: 20 }) });
  const entry = fc
    .record({
      id: ids,
      key: fc.option(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7')),
      content: folders.includes(ownFolders[0]) ? fc.oneof(anything, fitting) : anything,
      forged: fc.nat(4).map((chance) => chance === 0)
    })
    .map(({ id, key, content, forged }): LedgerEntry => {
      const recordKey = key ?? `own${id}`;
      const right = content.record && hashEntry(recordKey, content.folder, content.record, '');
      return {
        id,
        recordKey,
        ...content,
        created: '2026-03-12T08:00:00Z',
        author: 'Någon Annan',
        account: 'nagon@uppdrag.example',
        previousHash: '',
        ownHash: forged || right === null ? 'ef'.repeat(32) : right
      };
    });
  return fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 24 });
}
