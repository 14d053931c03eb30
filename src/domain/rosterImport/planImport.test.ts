import { newPerson } from '../roster/newPerson';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import type { Person, Seat, Term } from '../roster/roster';
import { groupNamed } from '../../testing/groupNamed';
import { rowsOf, type Said } from '../../testing/rosterImport/rowsOf';
import type { GroupState } from './groupState';
import { planImport } from './planImport';
import type { PlannedImport } from './plannedImport';

const group = { ...groupNamed('rag-x', 'rag', 'RAG X'), healthcareRegions: ['sydostra'] };
const seat = (key: string, more: Partial<Seat> = {}): Seat => newSeat({ key, groupKey: 'rag-x', regionKey: 'kalmar', ...more });
const person = (key: string, more: Partial<Person> = {}): Person => newPerson({ key: `rag-x:${key}`, name: key, ...more });
const term = (seatKey: string, who: string, from: string, to = ''): Term =>
  newTerm({ key: `${seatKey}-${who}-${from}`, seatKey, groupKey: 'rag-x', personKey: `rag-x:${who}`, from, to });

function state(seats: readonly Seat[], terms: readonly Term[], people: readonly Person[], pending = false): GroupState {
  const change = { key: 'begun', adjust: null, withdraw: '', begin: term('s', 'Ada', '2030-01-01'), person: null };
  const scheduled = seats.map((one) => {
    const confirmed = terms.filter(({ seatKey }) => seatKey === one.key).map(({ key, personKey, from, to }) => ({ termKey: key, personKey, from, to }));
    return { seat: one, schedule: { confirmed, pending: pending ? change : null } };
  });
  return { group, seats: scheduled, terms, people, keepsAll: true };
}

const plan = (given: GroupState, ...said: readonly Said[]): PlannedImport => planImport(rowsOf([group], said.map((row) => ({ group: 'RAG X', region: 'Kalmar', ...row }))), [given]);

const told = ({ rows, wrong }: PlannedImport): readonly string[] =>
  [
    ...rows.map(({ number, outcome, seat: { key }, isNewSeat, change }) => ({
      number,
      text: `${outcome} ${isNewSeat ? 'new' : key}${change?.adjust ? ` ${change.adjust.termKey} ${change.adjust.from}–${change.adjust.to}` : ''}`
    })),
    ...wrong.map(({ number, problems }) => ({ number, text: problems.map(({ column, kind, value }) => `${column} ${kind} ${value}`.trim()).join(', ') }))
  ]
    .sort((one, other) => one.number - other.number)
    .map(({ number, text }) => `${number}: ${text}`);

describe('rows beside a roster', () => {
  const one = state([seat('s')], [term('s', 'Ada', '2024-01-01')], [person('Ada', { email: 'ada@uppdrag.example' })]);

  it('leave alone what the roster says, and what a cell does not say', () => {
    expect(told(plan(one, { name: 'Ada', from: '2024-01-01' }))).toEqual(['2: unchanged s']);
    expect(told(plan(one, { name: 'ada ', email: 'ADA@uppdrag.example' }))).toEqual(['2: changed s']);
    expect(told(plan(one, { name: 'Ada' }))).toEqual(['2: unchanged s']);
  });

  it('end a term that gets a last day, and let another take over the day after', () => {
    expect(told(plan(one, { name: 'Ada', from: '2024-01-01', to: '2025-12-31' }, { name: 'Bo', from: '2026-01-01' }))).toEqual([
      '2: ended s s-Ada-2024-01-01 2024-01-01–2025-12-31',
      '3: added s'
    ]);
    expect(told(plan(one, { name: 'Bo', from: '2026-01-01' }))).toEqual(['2: added s s-Ada-2024-01-01 2024-01-01–2025-12-31']);
  });

  it('put two who sit on the same days on two seats, and those who follow one another on one', () => {
    const planned = plan(state([], [], []), { name: 'Ada', from: '2024-01-01' }, { name: 'Bo', from: '2025-01-01', to: '2025-12-31' }, { name: 'Cilla', from: '2026-01-01' });
    expect(planned.rows.map(({ number, isNewSeat }) => [number, isNewSeat])).toEqual([[2, true], [3, true], [4, true]]);
    const seats = planned.rows.map((row) => row.seat.key);
    expect(seats[1]).not.toBe(seats[0]);
    expect(seats[2]).toBe(seats[1]);
  });

  it('do not guess whose seat somebody new gets', () => {
    const two = state([seat('a'), seat('b')], [term('a', 'Ada', '2024-01-01'), term('b', 'Bo', '2024-01-01')], [person('Ada'), person('Bo')]);
    expect(told(plan(two, { name: 'Cilla', from: '2026-01-01' }))).toEqual(['2: seatKey severalSeats 2']);
    expect(told(plan(two, { name: 'Cilla', from: '2026-01-01', seatKey: 'b' }))).toEqual(['2: added b b-Bo-2024-01-01 2024-01-01–2025-12-31']);
    expect(told(plan(two, { name: 'Cilla', from: '2026-01-01' }, { name: 'Ada', from: '2024-01-01' }))).toEqual([
      '2: added b b-Bo-2024-01-01 2024-01-01–2025-12-31',
      '3: unchanged a'
    ]);
    expect(told(plan(two, { name: 'Cilla', from: '2026-01-01', seatKey: 'c' }, { name: 'Disa', from: '2026-01-01', role: 'ordförande', seatKey: 'a' }))).toEqual([
      '2: seatKey unknownSeat c',
      '3: seatKey otherSeat a'
    ]);
  });

  it('that share a day with others on a seat they name are wrong, and so are repeated ones', () => {
    expect(told(plan(one, { name: 'Bo', from: '2020-01-01', to: '2024-01-01', seatKey: 's' }))).toEqual(['2: from overlap 2020-01-01']);
    expect(told(plan(one, { name: 'Bo', from: '2020-01-01', to: '2023-12-31', seatKey: 's' }))).toEqual(['2: added s']);
    expect(told(plan(one, { name: 'Ada', from: '2024-01-01' }, { name: 'Ada', from: '2024-01-01' }))).toEqual(['2: unchanged s', '3: name repeated 2']);
    expect(told(plan(state([], [], []), { name: 'Ada', from: '2024-01-01' }, { name: 'Ada', from: '2024-01-01' }))).toEqual(['2: added new', '3: name repeated 2']);
  });

  it('wait for a change that has begun', () => {
    const begun = state([seat('s')], [term('s', 'Ada', '2024-01-01')], [person('Ada')], true);
    expect(told(plan(begun, { name: 'Ada', from: '2024-01-01', to: '2025-12-31' }))).toEqual(['2: name changeBegun Ada']);
  });

  it('count seats that stand empty', () => {
    expect(told(plan(one, { name: 'Ada', from: '2024-01-01' }, {}, {}))).toEqual(['2: unchanged s', '3: added new', '4: added new']);
    expect(told(plan(state([seat('s'), seat('t')], [], []), {}, {}, {}))).toEqual(['2: unchanged s', '3: unchanged t', '4: added new']);
  });

  it('know people who are there twice from one another', () => {
    const twins = state([seat('s')], [], [person('a', { name: 'Ada', organisation: 'X' }), person('b', { name: 'Ada', organisation: 'X' })]);
    expect(told(plan(twins, { name: 'Ada', organisation: 'X', from: '2024-01-01' }))).toEqual(['2: name severalPeople Ada']);
    expect(plan(twins, { name: 'Ada', organisation: 'Y', from: '2024-01-01' }).rows[0]?.change?.person).toMatchObject({ name: 'Ada', organisation: 'Y' });
    expect(told(plan(one, { name: 'Eva', email: 'ada@uppdrag.example', from: '2024-01-01' }))).toEqual(['2: email otherName Ada']);
    const twice = plan(state([], [], []), { name: 'Ada', from: '2024-01-01' }, { name: 'Ada', from: '2024-01-01', role: 'ordförande' });
    expect(new Set(twice.rows.map(({ change }) => change?.begin?.personKey)).size).toBe(1);
  });

  it('take a chair for a convener, for the family chooses the word', () => {
    expect(told(plan(state([seat('s', { role: 'chair' })], [], []), { name: 'Ada', from: '2024-01-01', role: 'sammankallande' }))).toEqual(['2: added s']);
  });
});

describe('rows that cannot be read', () => {
  const wrong = (said: Said): readonly string[] => told(planImport(rowsOf([group, { ...groupNamed('rag-y', 'rag', 'RAG Y'), subject: 'Y' }, { ...groupNamed('rpo-y', 'rpo', 'RPO Y'), subject: 'Y' }], [said]), []));

  it.each<[string, Said, string]>([
    ['no group', { name: 'Ada', from: '2024-01-01' }, '2: group missing'],
    ['a group nobody knows', { group: 'RAG Z' }, '2: group unknownGroup RAG Z'],
    ['a name that two groups share', { group: 'Y' }, '2: group severalGroups Y'],
    ['a role nobody knows', { group: 'RAG X', role: 'kung' }, '2: role unknownRole kung'],
    ['a region nobody knows', { group: 'RAG X', region: 'Atlantis' }, '2: region unknownRegion Atlantis'],
    ['a region of another healthcare region', { group: 'RAG X', region: 'Region Skåne' }, '2: region regionOutside Region Skåne'],
    ['a day that is not', { group: 'RAG X', name: 'Ada', from: '2025-02-29' }, '2: from noDay 2025-02-29'],
    ['a term that ends before it begins', { group: 'RAG X', name: 'Ada', from: '2025-01-01', to: '2024-12-31' }, '2: to endsBeforeItBegins 2024-12-31'],
    ['no name beside a day', { group: 'RAG X', from: '2025-01-01' }, '2: name missing'],
    ['an address that is none', { group: 'RAG X', name: 'Ada', email: 'ada' }, '2: email noEmail ada'],
    ['neither yes nor no', { group: 'RAG X', votes: 'kanske' }, '2: votes notYesOrNo kanske'],
    ['a name of 10,000 letters', { group: 'RAG X', name: 'Å'.repeat(10_000), from: '2024-01-01' }, `2: name tooLong ${'Å'.repeat(60)}…`],
    ['several at once', { group: 'RAG X', role: 'kung', from: 'i går', name: 'Ada' }, '2: role unknownRole kung, from noDay i går']
  ])('say so by column: %s', (_what, said, expected) => {
    expect(wrong(said)).toEqual([expected]);
  });
});
