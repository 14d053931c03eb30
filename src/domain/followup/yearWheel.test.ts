import { heldOn } from '../../testing/followup/evidenceOf';
import { noEvidence, obligationOf } from '../../testing/followup/obligationOf';
import { calendarFile } from '../meetings/calendarFile';
import { newPerson } from '../roster/newPerson';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import { defaultFollowupSettings } from './followupSettings';
import { wheelCalendar } from './wheelCalendar';
import { withoutStanding } from './withoutStanding';
import type { WheelEvent } from './wheelEvent';
import type { WheelSources } from './yearWheel';
import { yearWheel } from './yearWheel';

const sources: WheelSources = {
  groupKey: 'rag-x',
  obligations: [
    obligationOf(),
    obligationOf({ key: 'm1.plan', kind: 'plan', frequency: { times: 1, every: 1, unit: 'year' }, deadline: { kind: 'yearly', monthDay: '02-28', isFollowingYear: true, isBefore: true } }),
    obligationOf({ key: 'm1.delivery', kind: 'deliverable', frequency: null, deadline: { kind: 'day', date: '2026-05-31' } }),
    obligationOf({ key: 'm1.weekly', frequency: { times: 1, every: 1, unit: 'week' } }),
    obligationOf({ key: 'm1.contacts', kind: 'contactDetails', frequency: null, since: '2025-09-01' })
  ],
  evidence: { ...noEvidence, meetings: [heldOn('2026-03-12'), heldOn('2026-12-01', { state: 'planned' }), heldOn('2026-04-01', { state: 'cancelled' }), heldOn('2027-01-02')] },
  seats: [newSeat({ key: 's1', groupKey: 'rag-x', regionKey: 'kalmar' }), newSeat({ key: 's2', groupKey: 'rag-x', regionKey: '' })],
  terms: [
    newTerm({ key: 't1', seatKey: 's1', groupKey: 'rag-x', personKey: 'p1', from: '2024-01-01', to: '2026-12-31' }),
    newTerm({ key: 't2', seatKey: 's2', groupKey: 'rag-x', personKey: 'p1', from: '2024-01-01' })
  ],
  people: [newPerson({ key: 'p1', name: 'Tora Testsson' })],
  reviewDate: '2026-11-27',
  endsOn: ''
};

const wheel = yearWheel(sources, '2026', '2026-06-15', defaultFollowupSettings);
const brief = wheel.flatMap(({ month, events }) => events.map(({ key, date }) => `${month} ${date} ${key}`));

describe('a year wheel', () => {
  it('has twelve months with the days of the year, and nothing of other years or of what is only shown', () => {
    expect(wheel.map(({ month }) => month)).toHaveLength(12);
    expect(brief).toEqual([
      '2026-02 2026-02-27 obligation.m1.plan.2025',
      '2026-03 2026-03-12 meeting.meeting-2026-03-12',
      '2026-05 2026-05-31 obligation.m1.delivery.2026-05-31',
      '2026-09 2026-09-01 obligation.m1.contacts',
      '2026-11 2026-11-27 review.rag-x',
      '2026-12 2026-12-01 meeting.meeting-2026-12-01',
      '2026-12 2026-12-31 obligation.m1.moten.2026',
      '2026-12 2026-12-31 term.t1'
    ]);
  });

  it('tells how it stands with what is due', () => {
    const states = wheel.flatMap(({ events }) => events).flatMap((event) => (event.kind === 'obligation' ? [`${event.obligation.key} ${event.standing.state}`] : []));
    expect(states).toEqual(['m1.plan overdue', 'm1.delivery overdue', 'm1.contacts due', 'm1.moten due']);
  });

  it('tells whoever cannot see how it stands the days alone, and none that follows from how it stands', () => {
    const told = withoutStanding(wheel).flatMap(({ events }) => events);
    expect(told.flatMap((event) => (event.kind === 'obligation' ? [`${event.obligation.key} ${event.standing.state}`] : []))).toEqual(['m1.plan', 'm1.delivery', 'm1.moten'].map((key) => `${key} notMeasurable`));
    expect(told.filter(({ kind }) => kind !== 'obligation')).toEqual(wheel.flatMap(({ events }) => events).filter(({ kind }) => kind !== 'obligation'));
  });

  it('gives each day an identity that stays when the day moves, and that a calendar file can hold', () => {
    const words = ({ kind }: WheelEvent) => ({ summary: kind, description: '', place: '', link: '' });
    const days = wheelCalendar(wheel, words);
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
    const moved = { ...sources, evidence: { ...sources.evidence, meetings: [heldOn('2026-03-19', { key: 'meeting-2026-03-12' })] } };
    const again = wheelCalendar(yearWheel(moved, '2026', '2026-06-15', defaultFollowupSettings), words);
    expect(again.find(({ date }) => date === '2026-03-19')?.uid).toBe('meeting.meeting-2026-03-12');
    expect(calendarFile(days, '2026-06-15T00:00:00Z')).toContain('UID:obligation.m1.plan.2025@uppdrag\r\n');
  });
});
