import fc from 'fast-check';
import { barnonkologiAnswers } from '../../templates/fixtures/barnonkologi';
import type { Answers } from './answer';
import { findGaps } from './findGaps';
import { readAnswers } from './readAnswers';
import { renderDocument } from './renderDocument';
import { templateOf } from '../../templates/templates';

const sydostraRagVersion2 = templateOf('sydostra-rag', 2);

const variables = { group: 'X', programmeArea: 'Y' };

describe('answers out of stored JSON', () => {
  it('are what was stored', () => {
    expect(readAnswers(JSON.parse(JSON.stringify(barnonkologiAnswers)))).toEqual(barnonkologiAnswers);
    expect(Object.keys(barnonkologiAnswers).length).toBeGreaterThan(3);
    const every: Answers = {
      a: { kind: 'listOrText', form: 'text', items: [{ key: 'r1', text: 'Punkt' }], text: 'Stycke' },
      b: { kind: 'choice', option: 'limited', until: '2027-01-31', sentence: 'Till den 31 januari 2027.' },
      c: {
        kind: 'deliverables',
        none: false,
        sentence: 'Rapport.',
        deliverables: [
          { key: 'd1', stage: 'interim', what: 'Rapport', schedule: { kind: 'date', date: '2027-01-31' } },
          { key: 'd2', stage: 'final', what: '', schedule: { kind: 'recurring', rhythm: 'quarterly', meeting: 'RPO', report: 'V' } },
          { key: 'd3', stage: 'final', what: '', schedule: { kind: 'unscheduled' } }
        ]
      }
    };
    expect(readAnswers(JSON.parse(JSON.stringify(every)))).toEqual(every);
  });

  it('keep every readable text beside what cannot be read', () => {
    const items = [{ key: 'r1', text: 'Kvar' }, null, { text: 'Utan nyckel' }, { key: 'r4', text: 4 }, 'lös text'];
    expect(readAnswers({ a: { kind: 'listOrText', items }, b: { kind: 'paragraphs', text: ['x'] } })).toEqual({
      a: {
        kind: 'listOrText',
        form: 'list',
        text: '',
        items: [
          { key: 'r1', text: 'Kvar' },
          { key: 'row2', text: '' },
          { key: 'row3', text: 'Utan nyckel' },
          { key: 'r4', text: '' },
          { key: 'row5', text: '' }
        ]
      },
      b: { kind: 'paragraphs', text: '' }
    });
  });

  it('leave out unknown kinds, and keys that reach into a prototype', () => {
    const stored: unknown = JSON.parse('{"__proto__":{"kind":"paragraphs","text":"x"},"a":{"kind":"video"},"b":7,"c":null}');
    expect(readAnswers(stored)).toEqual({});
    expect(Object.getPrototypeOf(Object.assign({}, readAnswers(stored)))).toBe(Object.prototype);
  });

  it('can be shown and searched for gaps, whatever was stored', () => {
    const kind = fc.constantFrom('listOrText', 'paragraphs', 'choice', 'deliverables', 'x');
    const junk = fc.oneof(fc.jsonValue(), fc.record({ kind, items: fc.jsonValue(), text: fc.jsonValue() }, { requiredKeys: [] }));
    const rows = fc.array(fc.oneof(fc.jsonValue(), fc.record({ key: fc.string(), schedule: fc.jsonValue() })));
    const answer = fc.oneof(junk, fc.record({ kind, deliverables: rows, items: rows, option: fc.jsonValue() }));
    const keys = fc.constantFrom('uppdrag', 'leveranser', 'tidplan', 'varaktighet', 'rapportering', 'sammansattning');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, answer)), (stored) => {
        const answers = readAnswers(stored);
        expect(renderDocument(sydostraRagVersion2, variables, answers).sections.length).toBeGreaterThan(0);
        expect(Array.isArray(findGaps(sydostraRagVersion2, variables, answers))).toBe(true);
        expect(readAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
      })
    );
  });
});
