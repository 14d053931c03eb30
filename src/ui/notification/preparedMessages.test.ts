import { openCaseBook } from '../../testing/approval/caseBook';
import { bodyKey, decision, groupKey, publication, recall, submission } from '../../testing/approval/caseRecords';
import type { LedgerRecord } from '../../domain/approval/record';
import type { Round } from '../../domain/approval/caseState';
import { preparedMessages } from './preparedMessages';
import type { NamedMessage, ToldCase } from './preparedMessages';

const rolf = { account: 'rolf@uppdrag.example', name: 'Rolf Protokollsson', email: 'rolf@uppdrag.example' };

type Written = readonly [folder: string, record: LedgerRecord];

function roundAfter(...records: Written[]): Round {
  const book = openCaseBook();
  book.write(`groups/${groupKey}`, submission());
  for (const [folder, record] of records) book.write(folder, record);
  return book.fold().rounds[0]!;
}

const messages = (...cases: readonly ToldCase[]): readonly NamedMessage[] =>
  preparedMessages(cases, {
    nameOf: () => 'RPO Barn',
    meetings: [{ key: 'm', body: bodyKey, date: '2026-03-12', papersBy: '2026-03-05', place: '' }],
    makers: [
      { body: bodyKey, sharePointGroup: 'g', members: [rolf], mayChange: false },
      { body: 'rpo-other', sharePointGroup: 'h', members: [{ ...rolf, email: 'other@uppdrag.example' }], mayChange: false }
    ],
    listAddress: 'https://example.org/Beslut.aspx'
  });

const told = (round: Round, groupName = 'RAG Barnonkologi'): ToldCase => ({ round, groupName, address: 'https://example.org/Beslut.aspx?arende=m1' });

const messagesAfter = (...records: Written[]): readonly NamedMessage[] => messages(told(roundAfter(...records)));

const folder = `bodies/${bodyKey}`;

describe('the messages to those next in turn', () => {
  it('go to those who record for the body, with what waits, until when and where', () => {
    expect(messagesAfter()).toEqual([
      {
        names: ['Rolf Protokollsson'],
        to: ['rolf@uppdrag.example'],
        subject: 'RAG Barnonkologi: uppdragsbeskrivningen väntar på er',
        lines: [
          'Hej!',
          'Uppdraget väntar på att fastställas av RPO Barn. Nästa möte är 12 mars 2026.',
          'Öppna ärendet: https://example.org/Beslut.aspx?arende=m1'
        ]
      }
    ]);
  });

  it('go to whoever handed it in when it is sent back or published', () => {
    const [back] = messagesAfter([folder, decision({ outcome: 'sendBack', comment: 'Skriv om' })]);
    expect(back).toMatchObject({ to: ['test@uppdrag.example'], names: ['Test Testsson'] });
    expect(back?.lines[1]).toMatch(/skickat tillbaka/);
    expect(messagesAfter([folder, decision()], ['publication', publication()]).map(({ lines }) => lines[1])).toEqual(['Uppdraget är publicerat.']);
  });

  it('ask for publication without knowing of whom, and tell the group; none where there is nothing to tell', () => {
    expect(messagesAfter([folder, decision()])).toMatchObject([
      { to: [], names: [] },
      { to: ['test@uppdrag.example'], lines: ['Hej!', 'Uppdraget är fastställt.', expect.any(String)] }
    ]);
    expect(messagesAfter([`groups/${groupKey}`, recall()])).toEqual([]);
  });

  it('are one for all cases of which the same people are told the same, and lead to the list then', () => {
    const waiting = roundAfter();
    const back = roundAfter([folder, decision({ outcome: 'sendBack', comment: 'Skriv om' })]);
    expect(messages(told(waiting, 'RAG A'), told(back, 'RAG B'), told(waiting, 'RAG C'))).toMatchObject([
      {
        to: ['rolf@uppdrag.example'],
        subject: '2 uppdragsbeskrivningar väntar på er',
        lines: [
          'Hej!',
          'Uppdragen väntar på att fastställas av RPO Barn. Nästa möte är 12 mars 2026.',
          'Det gäller RAG A och RAG C.',
          'Öppna ärendena: https://example.org/Beslut.aspx'
        ]
      },
      { to: ['test@uppdrag.example'], subject: 'RAG B: besked om uppdragsbeskrivningen' }
    ]);
  });
});
