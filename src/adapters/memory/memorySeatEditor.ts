import { Failure } from '../../application/ports/failure';
import { refusedChange } from '../../application/ports/refusedChange';
import type { SeatEditor, StoredSeat } from '../../application/ports/seatEditor';
import { applyChange } from '../../domain/roster/applyChange';
import { emptySchedule } from '../../domain/roster/emptySchedule';
import { openChange } from '../../domain/roster/openChange';
import { problemsOfChange } from '../../domain/roster/problemsOfChange';
import type { SeatChange } from '../../domain/roster/seatChange';
import type { SeatSchedule } from '../../domain/roster/seatSchedule';
import { scheduleOf } from '../../domain/roster/scheduleOf';
import { standingOfChange } from '../../domain/roster/standingOfChange';
import { demandRoster } from './memoryAccess';
import type { MemorySeat } from './memoryRosters';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemorySeatEditor({ rosters, clock, faults }: MemoryWorld, account: MemoryAccount): SeatEditor {
  const seen = (row: MemorySeat): StoredSeat => ({
    ...row,
    version: String(row.version),
    terms: [...rosters.terms.values()]
      .filter(({ term }) => term.seatKey === row.seat.key && term.groupKey === row.seat.groupKey)
      .map(({ term, version }) => ({ term, version: String(version) }))
  });
  const current = (key: string): MemorySeat => {
    const row = rosters.seats.get(key);
    if (!row) throw new Failure('missing', `No seat ${key}`);
    return row;
  };
  const save = (row: MemorySeat, next: Partial<MemorySeat>): StoredSeat => {
    const saved = { ...row, ...next, version: row.version + 1, changedBy: account.user.name, changed: clock.now().toISOString() };
    rosters.seats.set(row.seat.key, saved);
    return seen(saved);
  };
  const schedule = (row: MemorySeat): SeatSchedule => scheduleOf(row, seen(row).terms.map(({ term }) => term));
  const unchanged = ({ seat, version }: StoredSeat): MemorySeat => {
    const row = current(seat.key);
    if (String(row.version) !== version) throw new Failure('conflict', `${row.changedBy} has changed ${seat.key} since`);
    return row;
  };

  function claim(row: MemorySeat, change: SeatChange): void {
    save(row, { schedule: { ...schedule(row), pending: openChange(change) } });
    const { begin, person } = change;
    if (person && !rosters.people.has(person.key)) rosters.people.set(person.key, { person, version: 1 });
    if (begin && !rosters.terms.has(begin.key)) rosters.terms.set(begin.key, { term: begin, version: 1 });
  }

  function confirm(row: MemorySeat, change: SeatChange): StoredSeat {
    const { adjust } = change;
    const old = adjust && rosters.terms.get(adjust.termKey);
    if (adjust && old) {
      const { from, to, note } = adjust;
      rosters.terms.set(adjust.termKey, { term: { ...old.term, from, to, note }, version: old.version + 1 });
    }
    return save(row, { schedule: { confirmed: applyChange(schedule(row).confirmed, change), pending: null } });
  }

  return {
    ofGroup: async (groupKey) => [...rosters.seats.values()].filter(({ seat }) => seat.groupKey === groupKey).map(seen),
    addSeat: async (seat) => {
      demandRoster(account, seat.groupKey);
      const row = rosters.seats.get(seat.key);
      if (row && row.seat.groupKey !== seat.groupKey) throw new Failure('conflict', `${seat.key} is taken`);
      return row ? seen(row) : save({ seat, schedule: emptySchedule, version: 0, changedBy: '', changed: '' }, {});
    },
    changeSeat: async (stored, seat) => {
      demandRoster(account, stored.seat.groupKey);
      const row = current(seat.key);
      if (JSON.stringify(row.seat) === JSON.stringify(seat)) return seen(row);
      return save(unchanged(stored), { seat });
    },
    changeMember: async (stored, change) => {
      demandRoster(account, stored.seat.groupKey);
      const row = current(stored.seat.key);
      if (row.schedule && standingOfChange(row.schedule, change) === 'confirmed') return seen(row);
      if (row.schedule?.pending?.key === change.key) return confirm(row, change);
      unchanged(stored);
      const problems = problemsOfChange(row.seat, schedule(row), change);
      if (problems[0]) throw refusedChange(row.seat.key, problems[0]);
      claim(row, change);
      // A planned failure between the two requests leaves the change begun.
      return faults.run('seatEditor.completeChange', async () => confirm(current(row.seat.key), change));
    },
    completeChange: async (stored) => {
      demandRoster(account, stored.seat.groupKey);
      const change = stored.schedule?.pending;
      const row = current(stored.seat.key);
      if (!change || (row.schedule && standingOfChange(row.schedule, change) === 'confirmed')) return seen(row);
      if (row.schedule?.pending?.key !== change.key) throw new Failure('conflict', `${row.changedBy} has taken the change back`);
      return confirm(row, change);
    },
    cancelChange: async (stored) => {
      demandRoster(account, stored.seat.groupKey);
      const change = stored.schedule?.pending;
      const row = current(stored.seat.key);
      if (!change || !row.schedule) return seen(row);
      if (row.schedule.pending?.key === change.key) return save(row, { schedule: { ...row.schedule, pending: null } });
      if (standingOfChange(row.schedule, change) === 'confirmed') throw new Failure('conflict', `${row.changedBy} has completed the change`);
      return seen(row);
    },
    describeTerm: async (stored, term) => {
      demandRoster(account, stored.term.groupKey);
      const row = rosters.terms.get(stored.term.key);
      if (!row) throw new Failure('missing', `No term ${stored.term.key}`);
      const { personKey, from, to } = row.term;
      const described = { ...term, personKey, from, to };
      if (JSON.stringify(row.term) === JSON.stringify(described)) return { term: row.term, version: String(row.version) };
      if (String(row.version) !== stored.version) throw new Failure('conflict', `${term.key} has been changed since`);
      rosters.terms.set(term.key, { term: described, version: row.version + 1 });
      return { term: described, version: String(row.version + 1) };
    }
  };
}
