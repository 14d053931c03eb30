import { openCaseBook } from '../../testing/approval/caseBook';
import { bodyKey, decision, groupKey, publication, recall, submission } from '../../testing/approval/caseRecords';
import type { LedgerRecord } from '../../domain/approval/record';
import { preparedMessage } from './preparedMessage';
import type { NamedMessage } from './preparedMessage';

const rolf = { account: 'rolf@uppdrag.example', name: 'Rolf Protokollsson', email: 'rolf@uppdrag.example' };

function messageAfter(...records: readonly (readonly [folder: string, record: LedgerRecord])[]): NamedMessage | null {
  const book = openCaseBook();
  book.write(`groups/${groupKey}`, submission());
  for (const [folder, record] of records) book.write(folder, record);
  const [round] = book.fold().rounds;
  return preparedMessage({
    round: round!,
    groupName: 'RAG Barnonkologi',
    nameOf: () => 'RPO Barn',
    meetings: [{ key: 'm', body: bodyKey, date: '2026-03-12', papersBy: '2026-03-05', place: '' }],
    makers: [
      { body: bodyKey, sharePointGroup: 'g', members: [rolf], mayChange: false },
      { body: 'rpo-other', sharePointGroup: 'h', members: [{ ...rolf, email: 'other@uppdrag.example' }], mayChange: false }
    ],
    address: 'https://example.org/Beslut.aspx?arende=m1'
  });
}

const folder = `bodies/${bodyKey}`;

describe('the message to those next in turn', () => {
  it('goes to those who record for the body, with what waits, until when and where', () => {
    expect(messageAfter()).toEqual({
      names: ['Rolf Protokollsson'],
      to: ['rolf@uppdrag.example'],
      subject: 'RAG Barnonkologi: uppdragsbeskrivningen väntar på er',
      lines: [
        'Hej!',
        'Uppdraget väntar på att fastställas av RPO Barn. Nästa möte är 12 mars 2026.',
        'Öppna ärendet: https://example.org/Beslut.aspx?arende=m1'
      ]
    });
  });

  it('goes to whoever handed it in when it is sent back or published', () => {
    const back = messageAfter([folder, decision({ outcome: 'sendBack', comment: 'Skriv om' })]);
    expect(back).toMatchObject({ to: ['test@uppdrag.example'], names: ['Test Testsson'] });
    expect(back?.lines[1]).toMatch(/skickat tillbaka/);
    expect(messageAfter([folder, decision()], ['publication', publication()])?.lines[1]).toBe('Uppdraget är publicerat.');
  });

  it('asks for publication without knowing of whom, and is not written when there is nothing to tell', () => {
    expect(messageAfter([folder, decision()])).toMatchObject({ to: [], names: [] });
    expect(messageAfter([`groups/${groupKey}`, recall()])).toBeNull();
  });
});
