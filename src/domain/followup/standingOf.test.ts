import { attestedOn, deliveredOn, heldOn } from '../../testing/followup/evidenceOf';
import { noEvidence, obligationOf } from '../../testing/followup/obligationOf';
import type { Evidence } from './evidence';
import type { GroupObligation } from './obligation';
import { standingOf } from './standingOf';

const brief = (obligation: GroupObligation, evidence: Partial<Evidence>, date: string): string => {
  const { state, period, dueOn } = standingOf(obligation, { ...noEvidence, ...evidence }, date);
  return [state, period?.key ?? '–', dueOn || '–'].join(' ');
};

const yearly = { times: 1, every: 1, unit: 'year' } as const;

/** *före den 28 februari efterföljande år*. */
const plan = obligationOf({
  key: 'm1.plan',
  kind: 'plan',
  frequency: yearly,
  deadline: { kind: 'yearly', monthDay: '02-28', isFollowingYear: true, isBefore: true }
});

describe('at least two meetings a year', () => {
  const meetings = obligationOf();
  const two = [heldOn('2026-01-01'), heldOn('2026-12-31')];

  it('are met by two that were held, on the first and the last day too, and not by planned ones', () => {
    expect(brief(meetings, { meetings: two }, '2026-12-31')).toBe('met 2026 2026-12-31');
    expect(brief(meetings, { meetings: [heldOn('2026-03-01'), heldOn('2026-09-01', { state: 'planned' })] }, '2026-12-31')).toBe('overdue 2025 2025-12-31');
    const past = [heldOn('2025-03-01'), heldOn('2025-09-01')];
    expect(brief(meetings, { meetings: [...past, heldOn('2026-03-01')] }, '2026-12-31')).toBe('due 2026 2026-12-31');
  });

  it('are overdue from the first day of the next year, until the new year’s meetings are held', () => {
    const one = [heldOn('2024-02-01'), heldOn('2024-08-01'), heldOn('2025-05-05')];
    expect(brief(meetings, { meetings: one }, '2025-12-31')).toBe('due 2025 2025-12-31');
    expect(brief(meetings, { meetings: one }, '2026-01-01')).toBe('overdue 2025 2025-12-31');
    expect(brief(meetings, { meetings: [...one, heldOn('2026-01-10'), heldOn('2026-02-10')] }, '2026-02-10')).toBe('met 2026 2026-12-31');
  });

  it('are told with what counts so far', () => {
    const past = [heldOn('2025-03-01'), heldOn('2025-09-01')];
    expect(standingOf(meetings, { ...noEvidence, meetings: [...past, ...two] }, '2026-06-01')).toMatchObject({ needed: 2, proofs: [{ kind: 'meeting', date: '2026-01-01' }] });
  });

  it('are not missed in the year in which the mandate was established', () => {
    const since = obligationOf({ since: '2025-10-02' });
    expect(brief(since, {}, '2025-11-01')).toBe('due 2026 2026-12-31');
    expect(brief(since, {}, '2026-03-01')).toBe('due 2026 2026-12-31');
    expect(brief(since, {}, '2027-01-01')).toBe('overdue 2026 2026-12-31');
  });

  it('may be attested when no list shows them', () => {
    expect(brief(meetings, { attestations: [attestedOn('2026-01-09', '2025')], meetings: [heldOn('2026-01-10'), heldOn('2026-01-11')] }, '2026-01-31')).toBe('met 2026 2026-12-31');
    expect(brief(meetings, { attestations: [attestedOn('2026-01-09', '2025')] }, '2026-01-31')).toBe('due 2026 2026-12-31');
    expect(brief(meetings, { attestations: [attestedOn('2026-01-09', '2026')] }, '2026-01-31')).toBe('attested 2026 2026-12-31');
  });
});

describe('a plan before 28 February of the following year', () => {
  const told = [deliveredOn('2025-02-01', '2024')];

  it('is asked for when the year is over, and late on the day itself', () => {
    expect(brief(plan, { reports: told }, '2025-12-31')).toBe('met 2024 2025-02-27');
    expect(brief(plan, { reports: told }, '2026-01-01')).toBe('due 2025 2026-02-27');
    expect(brief(plan, { reports: told }, '2026-02-27')).toBe('due 2025 2026-02-27');
    expect(brief(plan, { reports: told }, '2026-02-28')).toBe('overdue 2025 2026-02-27');
  });

  it('is met by one that was delivered or published, late too, and not by a draft', () => {
    expect(brief(plan, { reports: [...told, deliveredOn('2026-05-01', '2025', { state: 'published' })] }, '2026-05-01')).toBe('met 2025 2026-02-27');
    expect(brief(plan, { reports: [...told, deliveredOn('', '2025', { state: 'draft' })] }, '2026-05-01')).toBe('overdue 2025 2026-02-27');
  });

  it('knows leap days', () => {
    const leap = { ...plan, deadline: { kind: 'yearly', monthDay: '02-29', isFollowingYear: true, isBefore: false } } as const;
    expect(brief(leap, { reports: [deliveredOn('2027-01-01', '2026')] }, '2028-01-15')).toBe('due 2027 2028-02-29');
    expect(brief(leap, { reports: [deliveredOn('2026-01-01', '2025')] }, '2027-01-15')).toBe('due 2026 2027-02-28');
    expect(brief({ ...leap, deadline: { ...leap.deadline, isBefore: true } }, { reports: [deliveredOn('2027-01-01', '2026')] }, '2028-01-15')).toBe('due 2027 2028-02-28');
  });
});

describe('a delivery', () => {
  const delivery = obligationOf({ key: 'm1.leverans', kind: 'deliverable', frequency: yearly });

  it('that comes every year is met by a report of the year or a part of it', () => {
    expect(brief(delivery, { reports: [deliveredOn('2026-06-01', '2026-H1', { kind: 'report' })] }, '2026-06-02')).toBe('met 2026 2026-12-31');
    expect(brief(delivery, { reports: [deliveredOn('2026-06-01', '2026')] }, '2026-06-02')).toBe('overdue 2025 2025-12-31');
  });

  it('on a day is met by the report of that day, and is no matter for a mandate established after it', () => {
    const dated = obligationOf({ ...delivery, frequency: null, deadline: { kind: 'day', date: '2026-02-28' } });
    expect(brief(dated, {}, '2026-02-28')).toBe('due 2026-02-28 2026-02-28');
    expect(brief(dated, {}, '2026-03-01')).toBe('overdue 2026-02-28 2026-02-28');
    expect(brief(dated, { reports: [deliveredOn('2026-03-01', '2026-02-28', { kind: 'report' })] }, '2026-03-01')).toBe('met 2026-02-28 2026-02-28');
    expect(brief({ ...dated, since: '2026-03-01' }, {}, '2026-04-01')).toBe('due 2026-02-28 –');
  });
});

describe('contact details', () => {
  const contacts = obligationOf({ key: 'm1.kontakt', kind: 'contactDetails', frequency: null });
  const confirmed = (day: string): Partial<Evidence> => ({ attestations: [attestedOn(day, '', { kind: 'contactsConfirmed', obligationKey: '' })] });

  it('are asked for twice a year, and a finding after twelve months', () => {
    expect(brief(contacts, confirmed('2026-03-31'), '2026-09-29')).toBe('met – 2027-03-31');
    expect(brief(contacts, confirmed('2026-03-31'), '2026-09-30')).toBe('due – 2027-03-31');
    expect(brief(contacts, confirmed('2026-03-31'), '2027-03-31')).toBe('due – 2027-03-31');
    expect(brief(contacts, confirmed('2026-03-31'), '2027-04-01')).toBe('overdue – 2027-03-31');
    expect(brief(contacts, {}, '2024-01-02')).toBe('due – 2025-01-01');
  });

  it('are asked for as often as the site or the mandate has set', () => {
    const settings = { contactTimesAYear: 4, contactMonths: 6, notesWithinDays: 30, notesMonths: 12 };
    const evidence = { ...noEvidence, ...confirmed('2026-01-31') };
    expect(standingOf(contacts, evidence, '2026-04-30', settings).state).toBe('due');
    expect(standingOf(contacts, evidence, '2026-04-29', settings).state).toBe('met');
    expect(standingOf(contacts, evidence, '2026-08-01', settings).state).toBe('overdue');
    expect(standingOf({ ...contacts, frequency: yearly }, evidence, '2026-07-30', settings).state).toBe('met');
  });

  it('that were confirmed on a leap day are asked for and late by the last of February of a year without one', () => {
    expect(brief(contacts, confirmed('2028-02-29'), '2028-08-28')).toBe('met – 2029-02-28');
    expect(brief(contacts, confirmed('2028-02-29'), '2028-08-29')).toBe('due – 2029-02-28');
    expect(brief(contacts, confirmed('2028-02-29'), '2029-02-28')).toBe('due – 2029-02-28');
    expect(brief(contacts, confirmed('2028-02-29'), '2029-03-01')).toBe('overdue – 2029-02-28');
  });

  it('were confirmed on the day it was in Sweden', () => {
    const late = { attestations: [attestedOn('2025-12-31T23:30:00Z', '', { kind: 'contactsConfirmed', obligationKey: '' })] };
    expect(standingOf(contacts, { ...noEvidence, ...late }, '2026-01-01').proofs).toMatchObject([{ date: '2026-01-01', by: 'Tora Testsson' }]);
    expect(brief(contacts, late, '2025-12-31')).toBe('overdue – 2025-01-01');
  });
});

describe('notes', () => {
  const notes = obligationOf({ key: 'm1.notes', kind: 'notes', frequency: null });
  const meeting = heldOn('2026-03-01');

  it('are expected within thirty days of each meeting that was held', () => {
    expect(brief(notes, {}, '2026-03-01')).toBe('notMeasurable – –');
    expect(brief(notes, { meetings: [meeting] }, '2026-03-31')).toBe('due meeting-2026-03-01 2026-03-31');
    expect(brief(notes, { meetings: [meeting] }, '2026-04-01')).toBe('overdue meeting-2026-03-01 2026-03-31');
    const written = [deliveredOn('2026-04-02', meeting.key, { kind: 'notes' })];
    expect(brief(notes, { meetings: [meeting], reports: written }, '2026-04-02')).toBe('met meeting-2026-03-01 2026-03-31');
    expect(brief(notes, { meetings: [meeting, heldOn('2026-04-01')], reports: written }, '2026-04-02')).toBe('due meeting-2026-04-01 2026-05-01');
  });

  it('are not looked for at meetings before the mandate, or of years ago', () => {
    expect(brief(notes, { meetings: [heldOn('2023-12-31')] }, '2024-02-01')).toBe('notMeasurable – –');
    expect(brief(notes, { meetings: [heldOn('2024-12-31')] }, '2026-01-01')).toBe('notMeasurable – –');
  });
});

describe('what is not chased', () => {
  const weekly = obligationOf({ frequency: { times: 1, every: 1, unit: 'week' } });

  it('is shown, and never overdue', () => {
    expect(brief(weekly, {}, '2026-11-27')).toBe('due 2026-W48 –');
    expect(brief(weekly, { meetings: [heldOn('2026-11-23')] }, '2026-11-27')).toBe('met 2026-W48 –');
    expect(brief(obligationOf({ frequency: null }), {}, '2026-11-27')).toBe('due 2026 –');
  });

  it('is chased when the group has turned that on, until it turns it off', () => {
    const on = attestedOn('2026-10-01', '', { kind: 'chased' });
    const off = attestedOn('2026-11-26', '', { kind: 'notChased' });
    expect(brief(weekly, { attestations: [on] }, '2026-11-27')).toBe('overdue 2026-W47 2026-11-22');
    expect(brief(weekly, { attestations: [off, on] }, '2026-11-27')).toBe('due 2026-W48 –');
  });

  it('cannot be measured when no list shows it, and can be attested', () => {
    const information = obligationOf({ key: 'm1.info', kind: 'information', frequency: null });
    expect(brief(information, {}, '2026-11-27')).toBe('notMeasurable 2026 –');
    const said = { attestations: [attestedOn('2026-11-26', '2026', { obligationKey: 'm1.info' })] };
    expect(brief(information, said, '2026-11-27')).toBe('attested 2026 –');
    expect(brief(information, said, '2026-11-25')).toBe('notMeasurable 2026 –');
    expect(brief(information, said, '2027-01-01')).toBe('notMeasurable 2027 –');
  });
});

describe('what the roster shows', () => {
  it('is met or overdue by it', () => {
    const members = obligationOf({ kind: 'memberPerRegion', frequency: null });
    const missing = { kind: 'memberPerRegion', demand: 'required', isMet: false, since: '2026-03-01' } as const;
    expect(brief(members, { roster: [missing] }, '2026-11-27')).toBe('overdue – 2026-03-01');
    expect(brief(members, { roster: [{ ...missing, isMet: true }] }, '2026-11-27')).toBe('met – –');
    expect(brief(members, { roster: [{ ...missing, demand: 'principle' }] }, '2026-11-27')).toBe('due – 2026-03-01');
    expect(brief(members, {}, '2026-11-27')).toBe('notMeasurable 2026 –');
  });
});
