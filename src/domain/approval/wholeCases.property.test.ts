import fc from 'fast-check';
import { openCaseBook } from '../../testing/approval/caseBook';
import type { CaseBook } from '../../testing/approval/caseBook';
import { consultationClosed, deadline, decision, delegation, groupKey, mandateKey, snapshotHashes, submission } from '../../testing/approval/caseRecords';
import type { CaseState } from './caseState';
import { foldCase } from './foldCase';
import { bodyFolder, groupFolder } from './place';
import type { ChainStep, LedgerEntry, LedgerRecord, Quorum } from './record';

const everyBody = ['rpo-a', 'rpo-b', 'rpo-c', 'rpo-d', 'rpo-e'];
const someBodies = fc.shuffledSubarray(everyBody, { minLength: 1 });
const quorums = fc.constantFrom<Quorum>('anyOf', 'allOf', 'majority', 'meeting');

/** A random chain: up to three steps of any kind, and one that establishes. */
const arbitraryChain: fc.Arbitrary<readonly ChainStep[]> = fc
  .tuple(
    fc.array(fc.record({ kind: fc.constantFrom('inform' as const, 'consultation' as const, 'endorse' as const), bodies: someBodies, quorum: quorums }), { maxLength: 3 }),
    someBodies,
    quorums
  )
  .map(([before, bodies, quorum]) => [
    ...before.map((step, index): ChainStep => ({ key: `step${index}`, ...step })),
    { key: 'establish', kind: 'establish', bodies, quorum }
  ]);

/** How many bodies of a step must approve: by hand, from what people are told of each quorum. */
const enough = ({ quorum, bodies: { length } }: ChainStep): number =>
  ({ anyOf: 1, allOf: length, meeting: length, majority: Math.floor(length / 2) + 1 })[quorum];

/** The fewest records that take a text through a chain, with records between that decide nothing. */
function wholeCase(steps: readonly ChainStep[], closes: boolean): { readonly book: CaseBook; readonly needed: readonly LedgerEntry[] } {
  const book = openCaseBook(steps);
  const needed = [book.write(groupFolder(groupKey), submission())];
  for (const step of steps.filter(({ kind }) => kind !== 'inform')) {
    book.write(groupFolder(groupKey), deadline({ step: step.key }));
    if (closes && step.kind === 'consultation') {
      needed.push(book.write(groupFolder(groupKey), consultationClosed(step.key)));
      continue;
    }
    const votes = step.bodies.length === 1 && step.quorum === 'majority' ? { votes: { for: 5, against: 2 } } : {};
    for (const body of step.bodies.slice(0, enough(step))) {
      needed.push(book.write(bodyFolder(body), decision({ step: step.key, ...votes })));
    }
  }
  return { book, needed };
}

const isEstablished = ({ rounds }: CaseState): boolean => rounds.some(({ state }) => state === 'established');

const foldOf = (book: CaseBook, entries: readonly LedgerEntry[], more: readonly LedgerEntry[] = []): CaseState =>
  foldCase(mandateKey, entries, [...book.configuration(), ...more], snapshotHashes, groupKey);

describe('a case through whatever chain', () => {
  const cases = fc.tuple(arbitraryChain, fc.boolean());

  it('is established by all of its decisions, and by no beginning of it', () => {
    fc.assert(
      fc.property(cases, ([steps, closes]) => {
        const { book } = wholeCase(steps, closes);
        const entries = book.caseEntries();
        expect(isEstablished(foldOf(book, entries))).toBe(true);
        for (let length = 0; length < entries.length; length += 1) {
          expect(isEstablished(foldOf(book, entries.slice(0, length)))).toBe(false);
        }
      }),
      { seed: 11, numRuns: 1000 }
    );
  });

  it('is not established when any record that decides is removed, and is when another is', () => {
    fc.assert(
      fc.property(cases, ([steps, closes]) => {
        const { book, needed } = wholeCase(steps, closes);
        for (const removed of book.caseEntries()) {
          const rest = book.caseEntries().filter((entry) => entry !== removed);
          expect(isEstablished(foldOf(book, rest))).toBe(!needed.includes(removed));
        }
      }),
      { seed: 12, numRuns: 1000 }
    );
  });

  it('is not established when any record that decides lies elsewhere, is forged or comes from an ended substitute', () => {
    const spoil: Readonly<Record<string, (entry: LedgerEntry) => Partial<LedgerEntry>>> = {
      moved: () => ({ folder: 'bodies/rpo-other' }),
      deeper: ({ folder }) => ({ folder: `${folder}/deeper` }),
      inTheRoot: () => ({ folder: '' }),
      forged: () => ({ ownHash: 'ef'.repeat(32) }),
      otherKey: () => ({ recordKey: 'stolen' })
    };
    fc.assert(
      fc.property(cases, fc.constantFrom(...Object.keys(spoil)), fc.nat(), ([steps, closes], how, which) => {
        const { book, needed } = wholeCase(steps, closes);
        const spoiled = needed[which % needed.length];
        const entries = book.caseEntries().map((entry) => (entry === spoiled ? { ...entry, ...spoil[how]?.(entry) } : entry));
        const state = foldOf(book, entries);
        expect(isEstablished(state)).toBe(false);
        expect(state.ignored.map(({ entry }) => entry.id)).toContain(spoiled?.id);
      }),
      { seed: 13, numRuns: 2000 }
    );
  });

  it('gives an ended substitute no say, whatever the body', () => {
    fc.assert(
      fc.property(arbitraryChain, (steps) => {
        const { book } = wholeCase(steps, false);
        const bodies = new Set(steps.flatMap((step) => step.bodies));
        const substitute = 'vikarie@uppdrag.example';
        const ended: readonly LedgerEntry[] = [...bodies].map((bodyKey, index) => {
          const record: LedgerRecord = delegation({ bodyKey, substitute, from: '2026-01-01', until: '2026-01-31' });
          return { ...openCaseBook().write(bodyFolder(bodyKey), record), id: -bodies.size + index };
        });
        const entries = book.caseEntries().map((entry) => (entry.record?.type === 'decision' ? { ...entry, account: substitute } : entry));
        const state = foldOf(book, entries, ended);
        expect(isEstablished(state)).toBe(false);
        expect(new Set(state.ignored.map(({ reason }) => reason))).toContain('substituteEnded');
      }),
      { seed: 14, numRuns: 500 }
    );
  });
});
