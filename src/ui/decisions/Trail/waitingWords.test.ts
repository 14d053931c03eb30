import type { ChainStep } from '../../../domain/approval/record';
import type { Meeting } from '../../../domain/meetings/meeting';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { openCaseBook } from '../../../testing/approval/caseBook';
import { bodyKey, deadline, establishStep, groupKey, submission } from '../../../testing/approval/caseRecords';
import { waitingWords } from './waitingWords';
import type { WaitingWords } from './waitingWords';

const meeting = (date: string): Meeting => ({ key: date, body: bodyKey, date, papersBy: date, place: '' });

/** The text is handed in on 1 March 2026. */
function words(today: string, dates: readonly string[], step: Partial<ChainStep> = {}, newDay = ''): WaitingWords {
  const book = openCaseBook([{ ...establishStep, ...step }]);
  book.write(`groups/${groupKey}`, submission());
  if (newDay !== '') book.write(`groups/${groupKey}`, deadline({ dueDate: newDay }));
  return waitingWords(book.fold().ongoing!, bodyKey, {
    strings: decisionsStrings['sv-SE'].trail,
    language: 'sv-SE',
    nameOf: () => 'RPO Barn',
    meetings: dates.map(meeting),
    today
  });
}

describe('whom a case waits for', () => {
  it('is said with the meeting that can be reached', () => {
    expect(words('2026-03-05', ['2026-02-20', '2026-03-12', '2026-04-16'])).toEqual({
      sentence: 'Väntar på RPO Barn, nästa möte 12 mars 2026',
      late: '',
      noMeeting: ''
    });
  });

  it('is late when the meeting has been, and waits for the next', () => {
    expect(words('2026-03-13', ['2026-03-12', '2026-04-16'])).toEqual({
      sentence: 'Väntar på RPO Barn, nästa möte 16 april 2026',
      late: 'Försenat: mötet hölls 12 mars 2026, men inget beslut är infört.',
      noMeeting: ''
    });
  });

  it('says that the calendar is empty, and who can fill it, for a body that decides at meetings', () => {
    expect(words('2026-03-05', [])).toMatchObject({ sentence: 'Väntar på RPO Barn', noMeeting: expect.stringContaining('Staben') as string });
    expect(words('2026-03-05', [], { quorum: 'anyOf' })).toMatchObject({ sentence: 'Väntar på RPO Barn', noMeeting: '' });
  });

  it('goes by the step’s days, and by a new last day before those', () => {
    expect(words('2026-03-05', [], { quorum: 'anyOf', dueDays: 14 }).sentence).toBe('Väntar på RPO Barn, senast 15 mars 2026');
    expect(words('2026-03-20', [], { quorum: 'anyOf', dueDays: 14 }).late).toBe('Försenat: sista dagen var 15 mars 2026.');
    expect(words('2026-03-20', [], { quorum: 'anyOf', dueDays: 14 }, '2026-04-01')).toMatchObject({
      sentence: 'Väntar på RPO Barn, senast 1 april 2026',
      late: ''
    });
  });
});
