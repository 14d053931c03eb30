import { Failure } from '../../../application/ports/failure';
import { refusedChange } from '../../../application/ports/refusedChange';
import type { SeatEditor, StoredSeat, StoredTerm } from '../../../application/ports/seatEditor';
import { applyChange } from '../../../domain/roster/applyChange';
import { openChange } from '../../../domain/roster/openChange';
import { problemsOfChange } from '../../../domain/roster/problemsOfChange';
import type { Seat } from '../../../domain/roster/roster';
import { scheduleOf } from '../../../domain/roster/scheduleOf';
import type { SeatChange } from '../../../domain/roster/seatChange';
import type { SeatSchedule } from '../../../domain/roster/seatSchedule';
import { standingOfChange } from '../../../domain/roster/standingOfChange';
import { whereEquals } from '../../../schema/derive/query';
import { seats, terms } from '../../../schema/lists/rosters';
import { inOneBatch, settledInOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';
import type { ReadRow } from '../rows/readRows';
import { rowsThrough } from '../rows/readRows';
import { isOverThreshold } from '../rows/rowsInRanges';
import type { WriteGuard } from '../stores/writeGuard';
import { demandFits } from './demandFits';
import type { RosterPlace } from './rosterPlace';
import { scheduleText, seatValues, termValues } from './rosterRows';
import { missingRows, rowsOfChange } from './rowsOfChange';
import { storedSeats } from './storedSeats';
import type { PlacedRow } from './writePlaced';
import { writePlaced } from './writePlaced';

type AnyRow = Awaited<ReturnType<typeof rowsOfChange>>[number] | PlacedRow<typeof terms>;

const scheduleIn = (stored: StoredSeat): SeatSchedule => scheduleOf(stored, stored.terms.map(({ term }) => term));

/** The old term's row as the change leaves it; null when it already says so, or none is touched. */
function adjustedRow({ seat, terms: own }: StoredSeat, { adjust }: SeatChange): (StoredTerm & { readonly regionKey: string }) | null {
  const old = own.find(({ term }) => term.key === adjust?.termKey);
  if (!adjust || !old) return null;
  const { from, to, note } = adjust;
  const isDone = old.term.from === from && old.term.to === to && old.term.note === note;
  return isDone ? null : { term: { ...old.term, from, to, note }, version: old.version, regionKey: seat.regionKey };
}

/**
 * Who sits on a seat. A batch is no transaction: the seat row is claimed first, with its ETag, and a term counts only when
 * the seat has confirmed it, so that a change cut short anywhere has changed nothing that is seen.
 * @param read the seat as it stands, in one request
 */
export function createChangeOfSeat(
  site: SharePointSite,
  guard: WriteGuard,
  placeOf: RosterPlace,
  read: (seat: Pick<Seat, 'key' | 'groupKey'>) => Promise<StoredSeat>
): Pick<SeatEditor, 'changeMember' | 'completeChange' | 'cancelChange'> {
  /** Changes tried from here before: their rows may be there, whatever was answered. */
  const tried = new Set<string>();

  /** Writes the seat's schedule, then the other rows, and reads the seat back: one batch. */
  async function write(stored: StoredSeat, schedule: SeatSchedule, rows: readonly AnyRow[]): Promise<StoredSeat> {
    const { key, groupKey } = stored.seat;
    const place = await placeOf(groupKey);
    const seatRow = { list: seats, place, version: stored.version, values: { ...seatValues(stored.seat), Schedule: scheduleText(schedule) } };
    demandFits(seats, seatRow.values);
    const answers = await settledInOneBatch<readonly unknown[]>(site.sp, (through) => [
      writePlaced(through, site, seatRow),
      ...rows.map((row) => writePlaced<PlacedRow<typeof terms>['list']>(through, site, row as PlacedRow<typeof terms>)),
      rowsThrough(through, site, seats, whereEquals(seats, 'SeatKey', key), ['Editor']),
      rowsThrough(through, site, terms, whereEquals(terms, 'SeatKey', key))
    ]);
    // Whoever may add rows under a key can make its rows more than one query reads: then they are read in ranges.
    if (answers.slice(-2).some((answer) => answer instanceof Failure && isOverThreshold(answer))) return read(stored.seat);
    const refused = answers.find((answer): answer is Failure => answer instanceof Failure && answer.kind !== 'conflict');
    if (refused) throw refused;
    const [seatRows, termRows] = answers.slice(-2) as [readonly ReadRow<typeof seats>[], readonly ReadRow<typeof terms>[]];
    const after = storedSeats(site, seatRows, termRows, place).find(({ seat }) => seat.groupKey === groupKey);
    if (!after) throw new Failure('missing', `No seat ${key} in ${groupKey}`);
    return after;
  }

  const lostTo = ({ seat, changedBy }: StoredSeat): Failure => new Failure('conflict', `${changedBy} has changed ${seat.key} first`);

  /** The old term's row repeats what the seat has decided, with the note. Done again when somebody had changed the row meanwhile. */
  async function settle(after: StoredSeat, change: SeatChange): Promise<StoredSeat> {
    const left = adjustedRow(after, change);
    if (!left) return after;
    const place = await placeOf(after.seat.groupKey);
    const { term, version, regionKey } = left;
    await inOneBatch<readonly unknown[]>(site.sp, (through) => [
      writePlaced(through, site, { list: terms, place, version, values: termValues(term, regionKey) })
    ]);
    return read(after.seat);
  }

  /** Second half: the seat confirms what has been added. */
  async function confirm(claimed: StoredSeat, change: SeatChange): Promise<StoredSeat> {
    const schedule = { confirmed: applyChange(scheduleIn(claimed).confirmed, change), pending: null };
    const adjusted = adjustedRow(claimed, change);
    const place = await placeOf(claimed.seat.groupKey);
    const rows = adjusted ? [{ list: terms, place, version: adjusted.version, values: termValues(adjusted.term, adjusted.regionKey) }] : [];
    const after = await write(claimed, schedule, rows);
    if (standingOfChange(scheduleIn(after), change) !== 'confirmed') throw lostTo(after);
    return settle(after, change);
  }

  /** First half: the seat is claimed, and what is new is added. */
  async function claim(stored: StoredSeat, change: SeatChange, rows: readonly AnyRow[]): Promise<StoredSeat> {
    const problems = problemsOfChange(stored.seat, scheduleIn(stored), change);
    if (problems[0]) throw refusedChange(stored.seat.key, problems[0]);
    tried.add(change.key);
    return write(stored, { confirmed: scheduleIn(stored).confirmed, pending: openChange(change) }, rows);
  }

  async function carryThrough(now: StoredSeat, change: SeatChange): Promise<StoredSeat> {
    const rows = await missingRows(site, await rowsOfChange(now.seat, change, placeOf), now.terms.map(({ term }) => term.key));
    const ready = rows.length === 0 ? now : await write(now, scheduleIn(now), rows);
    if (standingOfChange(scheduleIn(ready), change) !== 'begun') throw lostTo(ready);
    return confirm(ready, change);
  }

  async function changeMember(stored: StoredSeat, change: SeatChange): Promise<StoredSeat> {
    await guard();
    const rows = await rowsOfChange(stored.seat, change, placeOf);
    if (tried.has(change.key)) {
      const now = await read(stored.seat);
      const standing = standingOfChange(scheduleIn(now), change);
      if (standing === 'confirmed') return settle(now, change);
      if (standing === 'begun') return carryThrough(now, change);
      if (now.version !== stored.version) throw lostTo(now);
      const missing = await missingRows(site, rows, now.terms.map(({ term }) => term.key));
      return confirm(await claim(now, change, missing), change);
    }
    const claimed = await claim(stored, change, rows);
    const standing = standingOfChange(scheduleIn(claimed), change);
    if (standing === 'confirmed') return settle(claimed, change);
    if (standing === 'none') throw lostTo(claimed);
    return confirm(claimed, change);
  }

  async function completeChange(stored: StoredSeat): Promise<StoredSeat> {
    await guard();
    const change = stored.schedule?.pending;
    const now = await read(stored.seat);
    if (!change) return now;
    const standing = standingOfChange(scheduleIn(now), change);
    if (standing === 'none') throw lostTo(now);
    return standing === 'confirmed' ? settle(now, change) : carryThrough(now, change);
  }

  async function cancelChange(stored: StoredSeat): Promise<StoredSeat> {
    await guard();
    const change = stored.schedule?.pending;
    const now = await read(stored.seat);
    if (!change) return now;
    const standing = standingOfChange(scheduleIn(now), change);
    if (standing === 'confirmed') throw lostTo(now);
    if (standing === 'none') return now;
    const after = await write(now, { confirmed: scheduleIn(now).confirmed, pending: null }, []);
    if (scheduleIn(after).pending?.key === change.key) throw lostTo(after);
    if (standingOfChange(scheduleIn(after), change) === 'confirmed') throw lostTo(after);
    return after;
  }

  return { changeMember, completeChange, cancelChange };
}
