import * as fc from 'fast-check';
import { attestedOn, deliveredOn, heldOn } from '../../testing/followup/evidenceOf';
import { noEvidence, obligationOf } from '../../testing/followup/obligationOf';
import { daysAfter, monthsAfter } from '../calendar/calendarDate';
import type { Evidence } from './evidence';
import { defaultFollowupSettings } from './followupSettings';
import type { Deadline, GroupObligation } from './obligation';
import { periodAfter, periodAt, periodBefore } from './periodAt';
import { standingOf } from './standingOf';
import type { ObligationState } from './standing';

const day = fc.integer({ min: 0, max: 365 * 6 }).map((days) => daysAfter('2023-01-01', days));
const unit = fc.constantFrom('year', 'halfYear', 'quarter', 'month', 'week');
const frequency = fc.record({ times: fc.integer({ min: 1, max: 4 }), every: fc.integer({ min: 1, max: 3 }), unit });
const monthDay = fc.constantFrom('02-28', '02-29', '01-01', '12-31', '11-30');
const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc.constant<Deadline>({ kind: 'none' }),
  day.map((date): Deadline => ({ kind: 'day', date })),
  fc.record({ kind: fc.constant('yearly' as const), monthDay, isFollowingYear: fc.boolean(), isBefore: fc.boolean() })
);
const kind = fc.constantFrom('meetings', 'plan', 'report', 'deliverable', 'contactDetails', 'information', 'deadline', 'recurringTask');
const obligation: fc.Arbitrary<GroupObligation> = fc
  .record({ kind, frequency: fc.option(frequency), deadline, since: day })
  .map((some) => obligationOf(some));

/** About some period the obligation can have. */
const periodKey = (of: GroupObligation, at: string): string =>
  of.deadline.kind === 'day' ? of.deadline.date : periodAt(of.frequency ?? { every: 1, unit: 'year' }, at, of.since).key;

interface World {
  readonly obligation: GroupObligation;
  readonly evidence: Evidence;
  readonly date: string;
}

const world: fc.Arbitrary<World> = fc
  .record({ obligation, date: day, held: fc.array(day, { maxLength: 8 }), told: fc.array(day, { maxLength: 6 }), said: fc.array(day, { maxLength: 4 }), chased: fc.array(day, { maxLength: 2 }) })
  .map(({ obligation: of, date, held, told, said, chased }) => ({
    obligation: of,
    date,
    evidence: {
      meetings: held.map((at, index) => heldOn(at, { key: `h${index}` })),
      reports: told.map((at, index) => deliveredOn(at, periodKey(of, at), { key: `r${index}`, kind: of.kind === 'plan' ? 'plan' : 'report' })),
      attestations: [
        ...said.map((at, index) => attestedOn(at, periodKey(of, at), { key: `a${index}`, kind: of.kind === 'contactDetails' ? 'contactsConfirmed' : 'attested' })),
        ...chased.map((at, index) => attestedOn(at, '', { key: `c${index}`, kind: 'chased' }))
      ],
      roster: []
    }
  }));

const rank: Readonly<Record<ObligationState, number>> = { overdue: 0, notMeasurable: 1, due: 1, attested: 2, met: 2 };

describe('the standing of an obligation', () => {
  it('never worsens by more evidence of its being met', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ obligation: of, evidence, date }, pick) => {
        const full = rank[standingOf(of, evidence, date).state];
        const proofs = evidence.attestations.filter((said) => said.kind !== 'chased');
        const all = [...evidence.meetings, ...evidence.reports, ...proofs];
        const left = all.length === 0 ? null : all[pick % all.length];
        const without = <T>(things: readonly T[]): readonly T[] => things.filter((thing) => (thing as unknown) !== left);
        const less = { ...evidence, meetings: without(evidence.meetings), reports: without(evidence.reports), attestations: without(evidence.attestations) };
        expect(rank[standingOf(of, less, date).state]).toBeLessThanOrEqual(full);
      }),
      { numRuns: 2000 }
    );
  });

  it('is overdue only past a day that was not met in time, and met only with what it demands', () => {
    fc.assert(
      fc.property(world, ({ obligation: of, evidence, date }) => {
        const standing = standingOf(of, evidence, date);
        const counted = standing.proofs.filter((proof) => proof.kind !== 'attestation').length;
        if (standing.state === 'overdue') {
          expect(standing.isChased && standing.dueOn !== '' && standing.dueOn < date).toBe(true);
          if (of.kind !== 'contactDetails') expect(counted).toBeLessThan(Math.max(1, of.frequency?.times ?? 1));
          if (of.deadline.kind !== 'day' && standing.period) expect(standing.period.from >= of.since).toBe(true);
        }
        if (standing.state === 'met' && of.kind !== 'contactDetails') expect(counted).toBeGreaterThanOrEqual(standing.needed);
        if (standing.state === 'due' && standing.dueOn !== '') expect(standing.dueOn >= date).toBe(true);
        expect(standing.proofs.every((proof) => proof.date <= date)).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });

  it('does not know what happens after the day', () => {
    fc.assert(
      fc.property(world, ({ obligation: of, evidence, date }) => {
        const known: Evidence = {
          ...evidence,
          meetings: evidence.meetings.filter((meeting) => meeting.date <= date),
          reports: evidence.reports.filter((report) => report.deliveredOn <= date),
          attestations: evidence.attestations.filter((said) => said.attested.slice(0, 10) <= date)
        };
        expect(standingOf(of, known, date)).toEqual(standingOf(of, evidence, date));
      })
    );
  });
});

describe('an obligation that is overdue', () => {
  it('is so no longer when what it asks for is there: it is never both met and overdue', () => {
    fc.assert(
      fc.property(world, ({ obligation: of, evidence, date }) => {
        const standing = standingOf(of, evidence, date);
        fc.pre(standing.state === 'overdue');
        const period = standing.period?.key ?? '';
        const said = attestedOn(date, period, { key: 'now', kind: of.kind === 'contactDetails' ? 'contactsConfirmed' : 'attested' });
        const after = standingOf(of, { ...evidence, attestations: [...evidence.attestations, said] }, date);
        expect(after.state === 'overdue' && (after.period?.key ?? '') === period).toBe(false);
        if (of.kind === 'contactDetails') expect(after.state).toBe('met');
      }),
      { numRuns: 500 }
    );
  });
});

describe('the standing of notes', () => {
  const kept = fc.record({
    at: day,
    state: fc.constantFrom('held', 'held', 'held', 'planned', 'cancelled'),
    elsewhere: fc.boolean(),
    deliveredAfter: fc.option(fc.nat({ max: 90 })),
    attestedAfter: fc.option(fc.nat({ max: 90 }), { freq: 2 })
  });
  const { notesWithinDays, notesMonths } = defaultFollowupSettings;

  it('is overdue exactly when a meeting that was held lacks them past its day, and met only when none does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(kept, { maxLength: 6, selector: ({ at }) => at }), day, day, fc.integer({ min: -1, max: 9 }), (meetings, since, some, offset) => {
        // Mostly around the day by which the notes of some meeting are expected.
        const date = meetings[0] === undefined || offset > 5 ? some : daysAfter(meetings[0].at, notesWithinDays + Math.min(offset, 1));
        const obligation = obligationOf({ kind: 'notes', frequency: null, since });
        const evidence: Evidence = {
          meetings: meetings.map(({ at, state, elsewhere }) => heldOn(at, { key: at, state, notesLink: elsewhere ? 'https://x.example' : '' })),
          reports: meetings.flatMap(({ at, deliveredAfter }) => (deliveredAfter === null ? [] : [deliveredOn(daysAfter(at, deliveredAfter), at, { kind: 'notes', key: `r${at}` })])),
          attestations: meetings.flatMap(({ at, attestedAfter }) => (attestedAfter === null ? [] : [attestedOn(daysAfter(at, attestedAfter), at, { key: `a${at}` })])),
          roster: []
        };
        const counted = meetings.filter(({ at, state }) => state === 'held' && at <= date && at >= since && at >= monthsAfter(date, -notesMonths));
        const isThere = (at: string, after: number | null): boolean => after !== null && daysAfter(at, after) <= date;
        const lacking = counted.filter(({ at, elsewhere, deliveredAfter, attestedAfter }) => !elsewhere && !isThere(at, deliveredAfter) && !isThere(at, attestedAfter));
        const { state } = standingOf(obligation, evidence, date);
        expect(state === 'overdue').toBe(lacking.some(({ at }) => daysAfter(at, notesWithinDays) < date));
        expect(state === 'met' || state === 'attested').toBe(counted.length > 0 && lacking.length === 0);
      }),
      { numRuns: 1000 }
    );
  });
});

describe('the standing of contact details', () => {
  it('is overdue from the day after the months set, counted from the last confirmation or the mandate, and not before', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 3 }), day, fc.integer({ min: -2, max: 2 }), (confirmed, since, offset) => {
        const from = [...confirmed, since].sort().pop()!;
        const dueOn = monthsAfter(from, defaultFollowupSettings.contactMonths);
        const said = confirmed.map((at, index) => attestedOn(at, '', { key: `c${index}`, kind: 'contactsConfirmed', obligationKey: '' }));
        const standing = standingOf(obligationOf({ kind: 'contactDetails', frequency: null, since }), { ...noEvidence, attestations: said }, daysAfter(dueOn, offset));
        expect([standing.state === 'overdue', standing.dueOn]).toEqual([offset > 0, dueOn]);
      })
    );
  });
});

describe('the standing of what the roster shows', () => {
  const kinds = ['memberPerRegion', 'municipalMember', 'professions'] as const;
  const shown = fc.record({ kind: fc.constantFrom(...kinds), demand: fc.constantFrom('required', 'principle'), isMet: fc.boolean(), since: fc.oneof(day, fc.constant('' as const)) });

  it('is overdue exactly when a demand is not met, and met exactly when nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(shown, { maxLength: 6 }), fc.constantFrom(...kinds), day, (roster, kind, date) => {
        const standing = standingOf(obligationOf({ kind, frequency: null }), { ...noEvidence, roster }, date);
        const said = roster.filter((one) => one.kind === kind);
        const missing = said.filter(({ isMet }) => !isMet);
        expect(standing.state === 'overdue').toBe(missing.some(({ demand }) => demand === 'required'));
        expect(standing.state === 'met').toBe(said.length > 0 && missing.length === 0);
      })
    );
  });
});

describe('periods', () => {
  it('hold their day, join without a gap, and have names of their own', () => {
    fc.assert(
      fc.property(frequency, day, day, (often, at, since) => {
        const period = periodAt(often, at, since);
        expect(period.from <= at && at <= period.to).toBe(true);
        const next = periodAfter(often, period, since);
        expect(next.from).toBe(daysAfter(period.to, 1));
        expect(periodBefore(often, next, since)).toEqual(period);
        expect(next.key).not.toBe(period.key);
      })
    );
  });

  it.each([
    ['week', '2026-12-31', '2026-W53'],
    ['week', '2027-01-03', '2026-W53'],
    ['week', '2027-01-04', '2027-W01'],
    ['week', '2024-12-30', '2025-W01'],
    ['month', '2028-02-29', '2028-02'],
    ['quarter', '2026-10-01', '2026-Q4'],
    ['halfYear', '2026-06-30', '2026-H1']
  ] as const)('of a %s on %s is %s', (unitName, at, name) => {
    expect(periodAt({ every: 1, unit: unitName }, at, '2024-01-01').key).toBe(name);
  });

  it('of several years are counted from the beginning of the obligation', () => {
    expect(periodAt({ every: 2, unit: 'year' }, '2026-05-05', '2025-03-01')).toEqual({ key: '2025–2026', from: '2025-01-01', to: '2026-12-31' });
  });
});
