import fc from 'fast-check';
import { daysAfter } from '../calendar/calendarDate';
import { isCurrent } from '../roster/currentTerm';
import { newPerson } from '../roster/newPerson';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import { deliveredOn, heldOn } from '../../testing/followup/evidenceOf';
import { obligationOf } from '../../testing/followup/obligationOf';
import { eventsOf } from './eventsOf';
import type { EventFacts } from './eventsOf';
import { eventsSince } from './eventsSince';
import { memberEvents } from './memberEvents';
import { readVisits } from './readVisits';

const nobody = { seats: [], terms: [], people: [] };
const nothing: EventFacts = { texts: [], roster: nobody, meetings: [], reports: [], obligations: [] };

const seats = ['a', 'b'].map((key) => newSeat({ key, groupKey: 'rag-x', regionKey: 'kalmar', role: 'member' }));
const person = newPerson({ key: 'p', name: 'Inga Påhittsdotter' });
const term = (seatKey: string, from: string, to: string) => newTerm({ key: `${seatKey}-${from}`, seatKey, groupKey: 'rag-x', personKey: 'p', from, to });
const told = (terms: readonly ReturnType<typeof term>[], today = '2026-03-12') => memberEvents({ seats, terms, people: [person] }, today).map(({ kind, date }) => `${kind} ${date}`);

const document = { title: 'Uppdragsbeskrivning', sections: [] };
const text = { snapshotKey: 's1', content: { document }, bodyName: 'RSL', decisionDate: '2026-02-01', paragraph: '4', withdrawnOn: '' };
const standing = { state: 'met', period: null, dueOn: '', needed: 1, isChased: true } as const;

describe('what has happened in a group', () => {
  it('is told the newest first, and nothing that is planned, a draft or to come', () => {
    const facts: EventFacts = {
      texts: [{ ...text, withdrawnOn: '2026-03-10' }],
      roster: { seats, terms: [term('a', '2026-03-01', '')], people: [person] },
      meetings: [heldOn('2026-03-05'), heldOn('2026-03-06', { state: 'planned' }), heldOn('2026-03-07', { state: 'cancelled' })],
      reports: [deliveredOn('2026-03-08', '2025'), deliveredOn('', '2026', { state: 'draft', key: 'd' })],
      obligations: []
    };
    expect(eventsOf(facts, '2026-03-12').map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'withdrawn 2026-03-10',
      'delivered 2026-03-08',
      'held 2026-03-05',
      'came 2026-03-01',
      'established 2026-02-01'
    ]);
    expect(eventsOf(facts, '2026-03-09').map(({ kind }) => kind)).not.toContain('withdrawn');
    expect(eventsOf(nothing, '2026-03-12')).toEqual([]);
  });

  it('tells of an obligation that is met once, by what is not told itself', () => {
    const proof = (kind: 'attestation' | 'plan') => ({ kind, key: 'x', date: '2026-03-03', by: '' });
    const events = (kind: 'attestation' | 'plan', state: 'met' | 'due' = 'met') =>
      eventsOf({ ...nothing, obligations: [{ obligation: obligationOf(), standing: { ...standing, state, proofs: [proof(kind)] } }] }, '2026-03-12');
    expect(events('attestation')).toMatchObject([{ kind: 'met', date: '2026-03-03' }]);
    expect(events('plan')).toEqual([]);
    expect(events('attestation', 'due')).toEqual([]);
  });

  it('has somebody come and gone once, who goes on from one term or seat to the next', () => {
    expect(told([term('a', '2024-01-01', '2025-12-31'), term('a', '2026-01-01', '2026-02-28')])).toEqual(['came 2024-01-01', 'left 2026-02-28']);
    expect(told([term('a', '2024-01-01', '2025-12-31'), term('b', '2025-06-01', '')])).toEqual(['came 2024-01-01']);
    expect(told([term('a', '2024-01-01', '2024-12-31'), term('a', '2026-01-01', '')])).toEqual(['came 2024-01-01', 'left 2024-12-31', 'came 2026-01-01']);
    expect(told([term('a', '2026-04-01', ''), term('b', '2025-01-01', '2026-03-12')])).toEqual(['came 2025-01-01']);
  });

  it('has as many come as gone, and one more where somebody sits there that day', () => {
    const days = fc.integer({ min: 0, max: 400 });
    const terms = fc.array(fc.tuple(fc.constantFrom('a', 'b'), days, days), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(terms, days, (drawn, on) => {
        const day = (number: number): string => daysAfter('2025-01-01', number);
        const today = day(on);
        const made = drawn.map(([seatKey, from, length], index) => ({ ...term(seatKey, day(from), day(from + length)), key: `t${index}` }));
        const events = memberEvents({ seats, terms: made, people: [person] }, today);
        const count = (kind: string): number => events.filter((event) => event.kind === kind).length;
        expect(count('came') - count('left')).toBe(made.some((one) => isCurrent(one, today)) ? 1 : 0);
      })
    );
  });

  it('leaves out a name that may not be read', () => {
    const [event] = memberEvents({ seats, terms: [term('a', '2026-01-01', '')], people: [{ ...person, name: '' }] }, '2026-03-12');
    expect(event).toMatchObject({ kind: 'came', name: '' });
    // Keys are kept on devices: they tell of nobody.
    expect(event?.key).toBe('came a-2026-01-01 2026-01-01');
  });

  it('is told of thirty days at a first visit, and with damaged memory', () => {
    const events = eventsOf({ ...nothing, meetings: [heldOn('2026-03-01'), heldOn('2026-01-01')] }, '2026-03-12');
    expect(eventsSince(events, null, '2026-03-12').map(({ date }) => date)).toEqual(['2026-03-01']);
    for (const damaged of [null, '', '{', '{"latest":7}', '{"latest":{"day":"nu","seen":[]}}', '[]']) expect(readVisits(damaged)).toBeNull();
  });
});
