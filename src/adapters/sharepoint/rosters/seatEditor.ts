import { Failure } from '../../../application/ports/failure';
import type { SeatEditor, StoredSeat, StoredTerm } from '../../../application/ports/seatEditor';
import { emptySchedule } from '../../../domain/roster/emptySchedule';
import type { Seat } from '../../../domain/roster/roster';
import { whereEquals } from '../../../schema/derive/query';
import { seats, terms } from '../../../schema/lists/rosters';
import { settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import { addOnce } from '../rows/addOnce';
import { rowsWhere } from '../rows/readRows';
import type { WriteGuard } from '../stores/writeGuard';
import { createChangeOfSeat } from './changeOfSeat';
import { demandFits } from './demandFits';
import type { RosterPlace } from './rosterPlace';
import { scheduleText, seatValues, termValues } from './rosterRows';
import { savePlaced } from './savePlaced';
import { storedSeats, storedTermOf } from './storedSeats';
import { writePlaced } from './writePlaced';

/** Keeps seats in the group's folder, or in the root for those who write there alone. */
export function createSeatEditor(site: SharePointSite, guard: WriteGuard, placeOf: RosterPlace): Omit<SeatEditor, 'ofGroup'> {
  async function read({ key, groupKey }: Pick<Seat, 'key' | 'groupKey'>): Promise<StoredSeat | undefined> {
    const [place, seatRows, termRows] = await Promise.all([
      placeOf(groupKey),
      rowsWhere(site, seats, whereEquals(seats, 'SeatKey', key), ['Editor']),
      rowsWhere(site, terms, whereEquals(terms, 'SeatKey', key))
    ]);
    return storedSeats(site, seatRows, termRows, place).find(({ seat }) => seat.groupKey === groupKey);
  }
  async function readAgain(seat: Pick<Seat, 'key' | 'groupKey'>): Promise<StoredSeat> {
    const found = await read(seat);
    if (!found) throw new Failure('missing', `No seat ${seat.key} in ${seat.groupKey}`);
    return found;
  }

  /** A region's terms are found by the region of their seat, which each of them repeats. */
  async function followRegion({ seat, terms: ownTerms }: StoredSeat): Promise<void> {
    const place = await placeOf(seat.groupKey);
    await settledInOneBatch<readonly unknown[]>(site.sp, (through) =>
      ownTerms.map(({ term, version }) => writePlaced(through, site, { list: terms, place, version, values: termValues(term, seat.regionKey) }))
    );
  }

  async function changeSeat(stored: StoredSeat, seat: Seat): Promise<StoredSeat> {
    await guard();
    const values = seatValues(seat);
    demandFits(seats, values);
    const schedule = scheduleText(stored.schedule);
    await savePlaced(site, { list: seats, place: await placeOf(seat.groupKey), version: stored.version, values: { ...values, Schedule: schedule } }, 'SeatKey');
    const saved = await readAgain(seat);
    if (stored.seat.regionKey === seat.regionKey) return saved;
    await followRegion(saved);
    return readAgain(seat);
  }

  async function describeTerm(stored: StoredTerm, given: StoredTerm['term']): Promise<StoredTerm> {
    await guard();
    const { personKey, from, to, seatKey, groupKey, key } = stored.term;
    const [place, [seatRow]] = await Promise.all([placeOf(groupKey), rowsWhere(site, seats, whereEquals(seats, 'SeatKey', seatKey))]);
    const values = termValues({ ...given, key, seatKey, groupKey, personKey, from, to }, seatRow?.RegionKey ?? '');
    demandFits(terms, values);
    const row = await savePlaced(site, { list: terms, place, version: stored.version, values }, 'TermKey');
    return storedTermOf(site, row, place);
  }

  return {
    addSeat: async (seat) => {
      await guard();
      const values = { ...seatValues(seat), Schedule: scheduleText(emptySchedule) };
      demandFits(seats, values);
      const known = await read(seat);
      if (known) return known;
      const folder = await placeOf(seat.groupKey);
      await addOnce(site, { list: seats, folder, keyColumn: 'SeatKey', key: seat.key, values, nowhereElse: true });
      return readAgain(seat);
    },
    changeSeat,
    describeTerm,
    ...createChangeOfSeat(site, guard, placeOf, readAgain)
  };
}
