import { refusedChange } from '../../application/ports/refusedChange';
import type { RosterEditor } from '../../application/ports/rosterEditor';
import { blankProfile } from '../../domain/roster/blankProfile';
import { confirmedOf } from '../../domain/roster/confirmedOf';
import { groupOfPerson } from '../../domain/roster/groupOfPerson';
import { longerSchedule } from '../../domain/roster/longerSchedule';
import type { Seat, Term } from '../../domain/roster/roster';
import { demandRoster } from './memoryAccess';
import type { MemorySeat } from './memoryRosters';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const addTo = <Row>(rows: Map<string, Row>, key: string, row: Row): void => {
  if (!rows.has(key)) rows.set(key, row);
};

const ownTerms = (seat: Seat, terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ seatKey, groupKey }) => seatKey === seat.key && groupKey === seat.groupKey);

function longerRow(row: MemorySeat, terms: readonly Term[]): readonly MemorySeat[] {
  if (row.schedule === null) return [];
  const longer = longerSchedule(row.schedule, ownTerms(row.seat, terms));
  if (longer.kind === 'refused') throw refusedChange(row.seat.key, longer.problem);
  return longer.kind === 'same' ? [] : [{ ...row, schedule: longer.schedule, version: row.version + 1 }];
}

export function createMemoryRosterEditor({ rosters, clock }: MemoryWorld, account: MemoryAccount): RosterEditor {
  return {
    add: async ({ groups, seats, terms, people }) => {
      groups.forEach(() => demandRoster(account, ''));
      [...seats, ...terms].forEach(({ groupKey }) => demandRoster(account, groupKey));
      people.forEach(({ key }) => demandRoster(account, groupOfPerson(key)));
      const longer = seats.flatMap(({ key }) => {
        const row = rosters.seats.get(key);
        return row ? longerRow(row, terms) : [];
      });
      groups.forEach((group) => addTo(rosters.groups, group.key, { group, profile: blankProfile(group.key), version: 1 }));
      people.forEach((person) => addTo(rosters.people, person.key, { person, version: 1 }));
      terms.forEach((term) => addTo(rosters.terms, term.key, { term, version: 1 }));
      const changed = clock.now().toISOString();
      for (const seat of seats) {
        const schedule = { confirmed: ownTerms(seat, terms).map(confirmedOf), pending: null };
        addTo(rosters.seats, seat.key, { seat, schedule, version: 1, changedBy: account.user.name, changed });
      }
      longer.forEach((row) => rosters.seats.set(row.seat.key, row));
    }
  };
}
