/** @jest-environment node */
import type { CaseIndexRow } from '../../../application/ports/caseIndex';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';

const row = (mandateKey: string, change: Partial<CaseIndexRow> = {}): CaseIndexRow => ({
  mandateKey,
  groupKey: 'rag-x',
  state: 'awaitingEstablishment',
  step: 'establish',
  waitingBodies: ['rpo-x', 'rpo-y'],
  isOpen: true,
  submitted: '2026-03-01T12:00:00Z',
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
    await as('writer.x').write(row('m2', { isOpen: false, state: 'published' }));
    await as('writer.y').write(row('m3', { groupKey: 'rag-y' }));
    const keys = (rows: readonly CaseIndexRow[]): readonly string[] => rows.map(({ mandateKey }) => mandateKey).sort();
    expect(keys(await as('participant').open())).toEqual(['m1', 'm3']);
    expect(keys(await as('participant').ofGroups(['rag-x']))).toEqual(['m1', 'm2']);
    const many = [...Array.from({ length: 50 }, (_, index) => `g${index}`), 'rag-y'];
    expect(keys(await as('participant').ofGroups(many))).toEqual(['m3']);
    expect(await as('participant').ofGroups([])).toEqual([]);
  });

  it('is nothing to readers', async () => {
    expect(await as('reader').open()).toEqual([]);
    expect(await as('reader').ofGroups(['rag-x'])).toEqual([]);
    await expect(as('reader').write(row('m9'))).rejects.toMatchObject({ kind: expect.stringMatching(/denied|missing/) });
  });
});
