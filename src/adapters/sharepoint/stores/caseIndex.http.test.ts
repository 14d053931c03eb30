/** @jest-environment node */
import '@pnp/sp/items/list';
import type { CaseIndexRow } from '../../../application/ports/caseIndex';
import { caseIndex } from '../../../schema/lists/caseIndex';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';

const row = (mandateKey: string, change: Partial<CaseIndexRow> = {}): CaseIndexRow => ({
  mandateKey,
  groupKey: 'rag-x',
  state: 'awaitingEstablishment',
  step: 'establish',
  waitingBodies: ['rpo-x', 'rpo-y'],
  due: 'meeting',
  isOpen: true,
  awaitsStamp: true,
  submitted: '2026-03-01T12:00:00Z',
  waitingSince: '2026-03-01T08:00:00Z',
  foldedTo: 7,
  ...change
});

describe('the case index on a site', () => {
  let site: BareSite;
  const as = (person: string): ReturnType<BareSite['ports']>['caseIndex'] => site.ports(person).caseIndex;

  beforeAll(async () => {
    site = await startProvisionedSite();
  }, 60_000);
  afterAll(() => site.close());

  it('keeps a row per mandate, newer folds over older', async () => {
    expect(await as('writer.x').ofMandate('m1')).toBeNull();
    await as('writer.x').write(row('m1'));
    expect(await as('recorder.x').ofMandate('m1')).toMatchObject(row('m1'));
    await as('recorder.x').write(row('m1', { state: 'established', waitingBodies: [], isOpen: true, foldedTo: 9 }));
    await as('writer.x').write(row('m1', { foldedTo: 8 }));
    expect(await as('writer.x').ofMandate('m1')).toMatchObject({ state: 'established', waitingBodies: [], foldedTo: 9 });
  });

  it('finds open cases, and those of groups', async () => {
    await as('writer.x').write(row('m2', { isOpen: false, awaitsStamp: false, state: 'published' }));
    await as('writer.y').write(row('m3', { groupKey: 'rag-y' }));
    const keys = (rows: readonly CaseIndexRow[]): readonly string[] => rows.map(({ mandateKey }) => mandateKey).sort();
    await as('writer.y').write(row('m0', { groupKey: 'rag-z', isOpen: false, state: 'withdrawn' }));
    // One whose file may be to be stamped comes with the open ones; none comes twice.
    expect(keys(await as('participant').open())).toEqual(['m0', 'm1', 'm3']);
    expect(keys(await as('participant').ofGroups(['rag-x']))).toEqual(['m1', 'm2']);
    const many = [...Array.from({ length: 50 }, (_, index) => `g${index}`), 'rag-y'];
    expect(keys(await as('participant').ofGroups(many))).toEqual(['m3']);
    expect(await as('participant').ofGroups([])).toEqual([]);
  });

  it('knows how far the ledger is folded in any row, open or not', async () => {
    await as('writer.x').write(row('m4', { isOpen: false, foldedTo: 40 }));
    await as('writer.x').write(row('m5', { foldedTo: 39 }));
    expect((await as('participant').newest(2)).map(({ foldedTo }) => foldedTo)).toEqual([40, 39]);
    expect(await as('reader').newest(2)).toEqual([]);
  });

  it('writes over a row that somebody has added under another letter case, or with a state that does not exist', async () => {
    const planted = { MandateKey: 'M6', GroupKey: 'rag-y', State: 'granted', IsOpen: false, FoldedTo: 1 };
    await siteOf(site.connection('writer.y')).list(caseIndex).items.add(planted);
    expect(await as('participant').ofMandate('m6')).toMatchObject({ mandateKey: 'M6', state: 'none' });
    await as('writer.x').write(row('m6'));
    expect(await as('participant').ofMandate('m6')).toMatchObject(row('m6'));
  });

  it('is nothing to readers', async () => {
    expect(await as('reader').open()).toEqual([]);
    expect(await as('reader').ofGroups(['rag-x'])).toEqual([]);
    await expect(as('reader').write(row('m9'))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
  });
});
