import fc from 'fast-check';
import { arbitraryEntries, otherFolders, ownFolders } from '../../testing/approval/arbitraryEntries';
import {
  binding,
  bodyKey,
  chain,
  decision,
  groupKey,
  mandateKey,
  publication,
  snapshotHashes,
  submission,
  supplement
} from '../../testing/approval/caseRecords';
import { openLedgerBook } from '../../testing/approval/ledgerBook';
import type { CaseState } from './caseState';
import { foldCase } from './foldCase';
import { hashEntry } from './hashEntry';
import type { LedgerEntry } from './record';

const settings = openLedgerBook();
settings.write('configuration', chain());
settings.write('configuration', binding());
const configuration = settings.entries;

const fold = (entries: readonly LedgerEntry[], more: readonly LedgerEntry[] = []): CaseState =>
  foldCase(mandateKey, entries, [...configuration, ...more], snapshotHashes, groupKey);

const anyId = fc.integer({ min: 3, max: 400 });
const anything = arbitraryEntries([...ownFolders, ...ownFolders, ...ownFolders, ...otherFolders], anyId);

/** A whole honest case, at ids that leave room between. */
const honest: readonly LedgerEntry[] = (() => {
  const book = openLedgerBook();
  const at = (id: number): Partial<LedgerEntry> => ({ id, recordKey: `k${id / 10}` });
  book.write(`groups/${groupKey}`, submission('s1'), at(10));
  book.write(`bodies/${bodyKey}`, decision({}, 's1'), at(20));
  book.write(`bodies/${bodyKey}`, supplement({}, 's1'), at(30));
  book.write('publication', publication('s1'), at(40));
  book.write(`groups/${groupKey}`, submission('s2'), at(50));
  book.write(`bodies/${bodyKey}`, decision({ outcome: 'sendBack', comment: 'Skriv om' }, 's2'), at(60));
  book.write(`groups/${groupKey}`, submission('s3'), at(70));
  return book.entries;
})();

/** Ids of the entries that counted. */
const counted = ({ rounds }: CaseState): readonly number[] =>
  rounds.flatMap(({ events }) => events.map(({ id }) => id)).sort((one, other) => one - other);

const decidedStates = ['established', 'published', 'superseded', 'withdrawn'];

/** Whether the entries hold, in the right folders and in order, what it takes to establish the snapshot. */
const properlyDecided = (entries: readonly LedgerEntry[], snapshotKey: string): boolean => {
  const real = entries.filter(
    (entry) =>
      entry.record !== null &&
      entry.ownHash === hashEntry(entry.recordKey, entry.folder, entry.record, entry.previousHash)
  );
  const handedIn = real.find(
    ({ folder, record }) =>
      folder === `groups/${groupKey}` && record?.type === 'submission' && record.snapshotKey === snapshotKey
  );
  return real.some(
    ({ id, folder, record }) =>
      handedIn !== undefined &&
      id > handedIn.id &&
      folder === `bodies/${bodyKey}` &&
      record?.type === 'decision' &&
      record.outcome === 'approve' &&
      record.snapshotKey === snapshotKey &&
      record.snapshotHash === snapshotHashes.get(snapshotKey) &&
      record.meetingDate !== ''
  );
};

const byId = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  [...entries].sort((one, other) => one.id - other.id);

describe('whatever is added to the ledger', () => {
  it('establishes nothing without a proper decision in the right body’s folder', () => {
    let established = 0;
    fc.assert(
      fc.property(anything, (entries) => {
        for (const round of fold(entries).rounds.filter(({ state }) => decidedStates.includes(state))) {
          established += 1;
          expect(properlyDecided(byId(entries), round.snapshotKey)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 2000 }
    );
    expect(established).toBeGreaterThan(20);
  });

  it('establishes nothing at all from outside the body’s folder', () => {
    const elsewhere = [...ownFolders, ...otherFolders].filter((folder) => folder !== `bodies/${bodyKey}`);
    fc.assert(
      fc.property(arbitraryEntries(elsewhere, anyId), (entries) => {
        expect(fold(entries).rounds.map(({ state }) => state)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/established|published|superseded|withdrawn/)])
        );
      }),
      { seed: 2, numRuns: 1000 }
    );
  });

  it('is read in the order of ids alone, each row once', () => {
    const shuffled = anything.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }))
    );
    fc.assert(
      fc.property(shuffled, ([entries, disorder]) => {
        expect(fold(disorder)).toEqual(fold(entries));
      }),
      { seed: 3, numRuns: 500 }
    );
  });

  it('either counts or is ignored with a reason, and never the other way round later', () => {
    fc.assert(
      fc.property(anything, fc.nat(24), (entries, length) => {
        const all = fold(entries);
        const prefix = byId(entries).slice(0, length);
        const early = fold(prefix);
        const lastId = prefix[prefix.length - 1]?.id ?? 0;
        expect(counted(early)).toEqual(counted(all).filter((id) => id <= lastId));
        expect(early.ignored).toEqual(all.ignored.filter(({ entry }) => entry.id <= lastId));
        expect(counted(all).length + all.ignored.length).toBe(entries.length);
      }),
      { seed: 4, numRuns: 500 }
    );
  });

  it('never changes an honest case when it comes from others', () => {
    const between = fc.integer({ min: 3, max: 99 }).filter((id) => id % 10 !== 0);
    const length = fc.integer({ min: 1, max: honest.length });
    fc.assert(
      fc.property(arbitraryEntries(otherFolders, between), length, (attack, upTo) => {
        const entries = honest.slice(0, upTo);
        const calm = fold(entries);
        const attacked = fold([...attack, ...entries], attack);
        expect(attacked.rounds).toEqual(calm.rounds);
        expect(attacked.inForce).toEqual(calm.inForce);
        expect(attacked.ongoing).toEqual(calm.ongoing);
        expect(attacked.lastHash).toBe(calm.lastHash);
        expect(attacked.ignored).toHaveLength(attack.length);
      }),
      { seed: 5, numRuns: 1000 }
    );
  });

  it('finds the honest case whole', () => {
    expect(fold(honest)).toMatchObject({ inForce: { snapshotKey: 's1' }, ongoing: { snapshotKey: 's3' }, ignored: [] });
  });
});
