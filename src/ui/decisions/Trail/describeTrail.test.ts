import { trailOf } from '../../../domain/approval/trailOf';
import { openCaseBook } from '../../../testing/approval/caseBook';
import { bodyKey, decision, groupKey, submission, supplement } from '../../../testing/approval/caseRecords';
import { describeTrail } from './describeTrail';

const names = new Map([
  [groupKey, 'RAG Barnonkologi och hematologi'],
  [bodyKey, 'RPO Barn och ungdomars hälsa']
]);

describe('the trail in the appendix', () => {
  it('says what counted in whole sentences, with the diary number that came later', () => {
    const book = openCaseBook();
    book.write(`groups/${groupKey}`, submission());
    book.write(`bodies/${bodyKey}`, decision());
    book.write(`bodies/${bodyKey}`, supplement());
    expect(describeTrail(trailOf(book.fold()), names)).toEqual([
      { date: '2026-03-01', text: 'RAG Barnonkologi och hematologi lämnade in uppdraget. Av Test Testsson.' },
      {
        date: '2026-03-01',
        text:
          'RPO Barn och ungdomars hälsa fastställde uppdraget. Möte 12 mars 2026, § 14. ' +
          'Diarienummer RJL 2026/1. Infört av Test Testsson.'
      },
      {
        date: '2026-03-01',
        text: 'RPO Barn och ungdomars hälsa kompletterade beslutet. Diarienummer RJL 2026/1. Av Test Testsson.'
      }
    ]);
  });

  it('leaves out what did not count', () => {
    const book = openCaseBook();
    book.write(`groups/${groupKey}`, submission());
    book.write('bodies/rpo-other', decision());
    expect(describeTrail(trailOf(book.fold()), names)).toHaveLength(1);
  });
});
