import type { Person } from '../../domain/roster/roster';
import { Failure, isPassing } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { SeatUnit } from './seatUnit';

/** What became of units: done, or each with the failure that stopped it. */
export interface AddedUnits {
  readonly done: readonly SeatUnit[];
  readonly failed: readonly { readonly unit: SeatUnit; readonly failure: Failure }[];
}

async function addAll({ rosterEditor }: Pick<Ports, 'rosterEditor'>, units: readonly SeatUnit[]): Promise<void> {
  const rows = units.flatMap((unit) => unit.rows);
  const people = new Map(rows.flatMap(({ change }): readonly (readonly [string, Person])[] => (change?.person ? [[change.person.key, change.person]] : [])));
  await rosterEditor.add({
    groups: [],
    seats: [...new Map(rows.map(({ seat }) => [seat.key, seat])).values()],
    terms: rows.flatMap(({ change }) => (change?.begin ? [change.begin] : [])),
    people: [...people.values()]
  });
}

function parted(units: readonly SeatUnit[]): readonly (readonly SeatUnit[])[] {
  const byGroup = new Map<string, SeatUnit[]>();
  for (const unit of units) byGroup.set(unit.groupKey, [...(byGroup.get(unit.groupKey) ?? []), unit]);
  return byGroup.size > 1 ? [...byGroup.values()] : units.map((unit) => [unit]);
}

/**
 * Adds seats with who sits on them, many in few requests. When the server refuses, it is asked group by group and then seat
 * by seat, so that what is right is not held up by what is not.
 * @throws Failure one that may pass by itself: nobody knows then what came through, and the same call goes on with it
 */
export async function addUnits(ports: Pick<Ports, 'rosterEditor'>, units: readonly SeatUnit[]): Promise<AddedUnits> {
  if (units.length === 0) return { done: [], failed: [] };
  try {
    await addAll(ports, units);
    return { done: units, failed: [] };
  } catch (failure) {
    if (!(failure instanceof Failure) || isPassing(failure)) throw failure;
    const isOneGroup = units.every(({ groupKey }) => groupKey === units[0]?.groupKey);
    // A right is for the group: what one of its new seats is refused, all are.
    const isOver = units.length === 1 || (failure.kind === 'denied' && isOneGroup && units.every(({ rows }) => rows[0]?.isNewSeat));
    if (isOver) return { done: [], failed: units.map((unit) => ({ unit, failure })) };
    const done: SeatUnit[] = [];
    const failed: AddedUnits['failed'][number][] = [];
    for (const part of parted(units)) {
      const outcome = await addUnits(ports, part);
      done.push(...outcome.done);
      failed.push(...outcome.failed);
    }
    return { done, failed };
  }
}
