import fc from 'fast-check';
import { hashEntry } from './hashEntry';
import { parseRecord } from './parseRecord';
import type { LedgerRecord } from './record';

const hash = 'ab'.repeat(32);
const text = { mandateKey: 'm1', snapshotKey: 's1', snapshotHash: hash };

const records: { readonly [Type in LedgerRecord['type']]: Extract<LedgerRecord, { type: Type }> } = {
  chain: {
    type: 'chain',
    chainKey: 'sydostra-rag',
    name: 'RAG i Sydöstra',
    steps: [{ key: 'establish', kind: 'establish', bodies: ['@establishingBody', 'rsl'], quorum: 'meeting' }],
    confirmed: false
  },
  binding: {
    type: 'binding',
    groupKey: 'rag-barnonkologi',
    chainKey: 'sydostra-rag',
    relations: { establishingBody: ['rpo-barn'] }
  },
  submission: { type: 'submission', ...text, groupKey: 'rag-barnonkologi', comment: '' },
  recall: { type: 'recall', ...text, comment: 'Tas tillbaka' },
  consultationClosed: { type: 'consultationClosed', ...text, step: 'remiss', comment: '' },
  deadline: { type: 'deadline', ...text, step: 'remiss', dueDate: '2026-05-01', comment: '' },
  delegation: {
    type: 'delegation',
    bodyKey: 'rpo-barn',
    substitute: 'vera@example.org',
    name: 'Vera Vikarie',
    from: '2026-03-01',
    until: '2026-03-31',
    comment: ''
  },
  decision: {
    type: 'decision',
    ...text,
    step: 'establish',
    outcome: 'approve',
    comment: '',
    meetingDate: '2026-03-12',
    paragraph: '14',
    diaryNumber: '',
    minutesLink: 'https://example.org/protokoll.pdf'
  },
  supplement: { type: 'supplement', ...text, diaryNumber: 'RJL 2026/1', minutesLink: '' },
  publication: { type: 'publication', ...text, fileId: 'f1', fileVersion: '1.0', textHash: hash },
  withdrawal: { type: 'withdrawal', ...text, comment: '', meetingDate: '2026-05-01', paragraph: '3' }
};

const all = Object.values(records);
const stored = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

describe('parseRecord', () => {
  it.each(all)('reads a $type as it was written', (record) => {
    expect(parseRecord(stored(record))).toEqual(record);
  });

  it('reads the receipt of a stamped file', () => {
    const receipt = { ...records.publication, stamped: true };
    expect(parseRecord(stored(receipt))).toEqual(receipt);
  });

  it.each(all)('refuses a $type that lacks any of its properties or has one more', (record) => {
    for (const name of Object.keys(record)) {
      expect(parseRecord(Object.fromEntries(Object.entries(record).filter(([kept]) => kept !== name)))).toBeNull();
    }
    expect(parseRecord({ ...record, body: 'rpo-barn' })).toBeNull();
    expect(parseRecord(JSON.parse(JSON.stringify(record).replace('{', '{"__proto__":{},')))).toBeNull();
  });

  it.each(all)('refuses a $type with a value of another type anywhere', (record) => {
    for (const name of Object.keys(record)) {
      for (const value of [null, 7, {}, [null], ['@']]) {
        expect(parseRecord({ ...record, [name]: value })).toEqual(
          name === 'relations' && JSON.stringify(value) === '{}' ? { ...record, relations: {} } : null
        );
      }
    }
  });

  it.each([
    { ...records.decision, outcome: 'approved' },
    { ...records.decision, meetingDate: '2026-02-30' },
    { ...records.decision, meetingDate: '12 mars 2026' },
    { ...records.decision, snapshotHash: hash.toUpperCase() },
    { ...records.decision, comment: 'half a pair \ud83d' },
    { ...records.decision, minutesLink: 'javascript:alert(1)' },
    { ...records.supplement, minutesLink: 'https://' },
    { ...records.submission, groupKey: 'rag/deeper' },
    { ...records.submission, groupKey: '' },
    { ...records.submission, mandateKey: '..' },
    { ...records.binding, relations: { owner: ['rpo-barn'] } },
    { ...records.binding, relations: { establishingBody: 'rpo-barn' } },
    { ...records.chain, steps: [{ ...records.chain.steps[0], quorum: 'none' }] },
    { ...records.chain, steps: [{ ...records.chain.steps[0], note: '' }] },
    { ...records.chain, confirmed: 'true' },
    { ...records.publication, stamped: false },
    { type: 'toString' },
    { type: 'delegation' },
    [records.recall],
    'recall',
    null
  ])('refuses %j', (value) => {
    expect(parseRecord(value)).toBeNull();
  });

  it('answers to any JSON whatever, and what it accepts can be hashed', () => {
    const names = fc.constantFrom(...new Set(all.flatMap((record) => Object.keys(record))));
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue(), fc.constantFrom(...all.map(({ type }) => type)));
    fc.assert(
      fc.property(fc.constantFrom(...all), names, values, (record, name, value) => {
        const parsed = parseRecord({ ...record, [name]: value });
        if (parsed !== null) expect(hashEntry('k', 'bodies/b', parsed, '')).toHaveLength(64);
      })
    );
  });
});
