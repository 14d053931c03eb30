import fc from 'fast-check';
import type { Answers, ListItem } from './answer';
import { joinAnswers } from './joinAnswers';
import { sameAnswers } from './sameAnswers';

const list = (...items: readonly ListItem[]): Answers => ({
  task: { kind: 'listOrText', form: 'list', items, text: '' }
});
const report = (text: string): Answers => ({ report: { kind: 'paragraphs', text } });

describe('joining two people’s answers', () => {
  it('takes what only one of them has answered', () => {
    expect(joinAnswers(report('Mitt'), list({ key: 'a', text: 'Deras' }))).toEqual({
      ...report('Mitt'),
      ...list({ key: 'a', text: 'Deras' })
    });
  });

  it('keeps a point both have changed in both wordings, each with its own key', () => {
    expect(
      joinAnswers(list({ key: 'a', text: 'Följa upp' }, { key: 'b', text: 'Ny' }), list({ key: 'a', text: 'Följa' }))
    ).toEqual(list({ key: 'a', text: 'Följa' }, { key: 'ab', text: 'Följa upp' }, { key: 'b', text: 'Ny' }));
  });

  it('keeps the lines of both, those they share once', () => {
    expect(joinAnswers(report('Gemensam\nMin'), report('Gemensam\nDeras'))).toEqual(report('Gemensam\nDeras\nMin'));
  });

  it('says that there are deliverables when one of them has given some', () => {
    const none: Answers = { d: { kind: 'deliverables', none: true, deliverables: [], sentence: 'Inga.' } };
    const some: Answers = {
      d: {
        kind: 'deliverables',
        none: false,
        deliverables: [{ key: 'd1', stage: 'final', what: '', schedule: { kind: 'unscheduled' } }],
        sentence: 'En.'
      }
    };
    expect(joinAnswers(none, some).d).toMatchObject({ none: false, deliverables: [{ key: 'd1' }], sentence: 'En.\nInga.' });
  });

  it('loses no line of either and keeps keys apart', () => {
    const items = fc
      .uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'ab'), text: fc.constantFrom('1', '2', '3') }), { selector: (item) => item.key });
    fc.assert(
      fc.property(items, items, (mine, theirs) => {
        const joined = joinAnswers(list(...mine), list(...theirs)).task;
        const rows = joined?.kind === 'listOrText' ? joined.items : [];
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        for (const { text } of [...mine, ...theirs]) {
          expect(rows.map((row) => row.text)).toContain(text);
        }
      })
    );
  });

  it('changes nothing when both say the same', () => {
    expect(sameAnswers(joinAnswers(report('Lika\nbåda'), report('Lika\nbåda')), report('Lika\nbåda'))).toBe(true);
  });
});
