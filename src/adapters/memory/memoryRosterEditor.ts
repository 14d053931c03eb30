import type { RosterEditor } from '../../application/ports/rosterEditor';
import { blankProfile } from '../../domain/roster/blankProfile';
import { confirmedOf } from '../../domain/roster/confirmedOf';
import { emptySchedule } from '../../domain/roster/emptySchedule';
import { groupOfPerson } from '../../domain/roster/groupOfPerson';
import { demandRoster } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const addTo = <Row>(rows: Map<string, Row>, key: string, row: Row): void => {
  if (!rows.has(key)) rows.set(key, row);
};

export function createMemoryRosterEditor({ rosters, clock }: MemoryWorld, account: MemoryAccount): RosterEditor {
  return {
    add: async ({ groups, seats, terms, people }) => {
      groups.forEach(() => demandRoster(account, ''));
      [...seats, ...terms].forEach(({ groupKey }) => demandRoster(account, groupKey));
      people.forEach(({ key }) => demandRoster(account, groupOfPerson(key)));
      groups.forEach((group) => addTo(rosters.groups, group.key, { group, profile: blankProfile(group.key), version: 1 }));
      people.forEach((person) => addTo(rosters.people, person.key, { person, version: 1 }));
      terms.forEach((term) => addTo(rosters.terms, term.key, { term, version: 1 }));
      const changed = clock.now().toISOString();
      for (const seat of seats) {
        addTo(rosters.seats, seat.key, { seat, schedule: emptySchedule, version: 1, changedBy: account.user.name, changed });
      }
      for (const row of rosters.seats.values()) {
        const known = new Set(row.schedule?.confirmed.map(({ termKey }) => termKey));
        const more = terms.filter(({ key, seatKey, groupKey }) => seatKey === row.seat.key && groupKey === row.seat.groupKey && !known.has(key));
        if (row.schedule && more.length > 0) {
          const schedule = { ...row.schedule, confirmed: [...row.schedule.confirmed, ...more.map(confirmedOf)] };
          rosters.seats.set(row.seat.key, { ...row, schedule, version: row.version + 1 });
        }
      }
    }
  };
}
