import { segmentationOf } from '../../../testing/importing/segmentationOf';
import type { ImportedDecision } from '../importedFields';
import { extractFields } from './extractFields';

const established = (...lines: readonly string[]): ImportedDecision | null =>
  extractFields(segmentationOf([{ meaning: 'decision', lines }])).fields.established;

const decision = (facts: Partial<ImportedDecision>): ImportedDecision => ({ body: null, date: null, paragraph: null, dnr: null, ...facts });

describe('the decision on a mandate', () => {
  it.each<[string, Partial<ImportedDecision>]>([
    ['Fastställd av Samverkansnämndens Ledningsgrupp 2020-mm-dd', { body: 'Samverkansnämndens Ledningsgrupp', date: '2020-mm-dd' }],
    ['Beslutad av Regionsjukvårdsledningen den 12 mars 2024, § 45, dnr RS 2024-123', { body: 'Regionsjukvårdsledningen', date: '2024-03-12', paragraph: '45', dnr: 'RS 2024-123' }],
    ['Fastställd: 2024-03-12 av RPO Akut vård', { body: 'RPO Akut vård', date: '2024-03-12' }],
    ['Fastställd 2024-03-12 av RPO Akut vård, § 45 (dnr RS 2024-123)', { body: 'RPO Akut vård', date: '2024-03-12', paragraph: '45', dnr: 'RS 2024-123' }],
    ['Fastställt av: Regionsjukvårdsledningen', { body: 'Regionsjukvårdsledningen' }],
    ['Version 1.2 fastställd 2024-03-12', { date: '2024-03-12' }],
    ['Beslutsdatum: 2024-03-12', { date: '2024-03-12' }],
    ['Fastställt 2024-03-12', { date: '2024-03-12' }],
    ['Uppdragsbeskrivningen är fastställd av Regionsjukvårdsledningen den 5 maj 2025', { body: 'Regionsjukvårdsledningen', date: '2025-05-05' }],
    ['Antagen av Samverkansnämnden i mars 2024', { body: 'Samverkansnämnden', date: 'mars 2024' }],
    ['Beslut: Regionsjukvårdsledningen, 2024-06-14, 12 §', { body: 'Regionsjukvårdsledningen', date: '2024-06-14', paragraph: '12' }],
    ['Dnr RS 2024-123, § 45', { dnr: 'RS 2024-123', paragraph: '45' }],
    ['Diarienummer: RJL 2024/1234', { dnr: 'RJL 2024/1234' }],
    ['Established by the Regional Board on 12 March 2024', { body: 'Regional Board', date: '2024-03-12' }],
    ['Godkendt af Regionsrådet den 3. maj 2023', { body: 'Regionsrådet', date: '2023-05-03' }],
    ['Fastställd av Regionsjukvårdsledningen 2024-13-45', { body: 'Regionsjukvårdsledningen', date: '2024-13-45' }]
  ])('%s', (line, facts) => {
    expect(established(line)).toEqual(decision(facts));
  });

  it('is put together of several lines', () => {
    expect(established('Fastställd av RPO Akut vård', 'Datum och ärende nedan', 'Dnr RS 2024-7')).toEqual(
      decision({ body: 'RPO Akut vård', dnr: 'RS 2024-7' })
    );
  });

  it.each([
    'Uppdaterad 2024-01-15',
    'Version 2, 2024-01-15',
    'Gäller från och med den 1 januari 2025',
    'Uppdraget fastställs av Regionsjukvårdsledningen.',
    'Arbetet följer de mål som fastställdes av nämnden 2019-05-05.',
    'Besluten följs upp varje år.',
    'Fastställd handlingsplan skickas till RPO 2024-05-01',
    'Nästa översyn 2026-01-01'
  ])('is not told by: %s', (line) => {
    expect(established(line)).toBeNull();
  });

  it('is read on the letterhead too', () => {
    const { fields, sources } = extractFields(
      segmentationOf([{ meaning: 'purpose', lines: ['Syftet är god vård.'] }], ['Region Exempel', 'Dnr: HSN 2023-0456'])
    );
    expect([fields.established, sources.established]).toEqual([decision({ dnr: 'HSN 2023-0456' }), [[2, 2]]]);
  });
});
