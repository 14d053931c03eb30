import { confirmedTerms } from './confirmedTerms';
import { emptySchedule } from './emptySchedule';
import { newSeat } from './newSeat';
import { newSeatChange } from './newSeatChange';
import { newTerm } from './newTerm';
import { readSchedule } from './readSchedule';
import { scheduleOf } from './scheduleOf';

const seat = newSeat({ key: 's1', groupKey: 'rag-x' });
const term = newTerm({ key: 't1', seatKey: 's1', groupKey: 'rag-x', personKey: 'p1', from: '2024-01-01', appointedBy: 'RSL' });
const stranger = { ...term, key: 't2', groupKey: 'rag-y' };

describe('the terms that count', () => {
  it('are all of a seat from before, and none of another group’s', () => {
    expect(confirmedTerms([{ seat, schedule: null }], [term, stranger])).toEqual([term]);
    expect(scheduleOf({ seat, schedule: null }, [term, stranger])).toEqual({
      confirmed: [{ termKey: 't1', personKey: 'p1', from: '2024-01-01', to: '' }],
      pending: null
    });
  });

  it('are those the seat has confirmed, with the seat’s dates and person', () => {
    expect(confirmedTerms([{ seat, schedule: emptySchedule }], [term])).toEqual([]);
    const schedule = { confirmed: [{ termKey: 't1', personKey: 'p7', from: '2024-02-01', to: '2025-01-31' }], pending: null };
    expect(confirmedTerms([{ seat, schedule }], [term, stranger])).toEqual([{ ...term, personKey: 'p7', from: '2024-02-01', to: '2025-01-31' }]);
  });

  it('are there without their row, with what the seat knows', () => {
    const schedule = { confirmed: [{ termKey: 't9', personKey: 'p9', from: '2024-02-01', to: '' }], pending: null };
    expect(confirmedTerms([{ seat, schedule }], [])).toMatchObject([{ key: 't9', personKey: 'p9', seatKey: 's1', appointedBy: '' }]);
  });
});

describe('a stored schedule', () => {
  it('reads back as it was written', () => {
    const pending = newSeatChange({ key: 'c', begin: term, adjust: { termKey: 't0', from: '2020-01-01', to: '2023-12-31', note: 'å' }, withdraw: 't5' });
    const schedule = { confirmed: [{ termKey: 't0', personKey: 'p0', from: '2020-01-01', to: '' }], pending };
    expect(readSchedule(JSON.stringify(schedule))).toEqual(schedule);
  });

  it('is none where nothing is kept, or nothing can be read', () => {
    for (const text of [null, '', '{', '[]', 'null', '{"confirmed":"x"}']) expect(readSchedule(text)).toBeNull();
    expect(readSchedule('{"confirmed":[1,{"termKey":"t"}],"pending":{"begin":1}}')).toEqual({
      confirmed: [{ termKey: 't', personKey: '', from: '', to: '' }],
      pending: null
    });
  });
});
