import { Failure, isPassing } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import { carryOut } from '../rosters/carryOut';
import { addUnits } from './addUnits';
import type { ImportedRow } from './importedRow';
import type { PreparedImport } from './prepareImport';
import type { SeatUnit } from './seatUnit';
import { seatUnits } from './seatUnits';

export type ImportPorts = Pick<Ports, 'rosterEditor' | 'seatEditor' | 'personEditor'>;

export interface ImportProgress {
  /** Told of rows as they are done, refused or given up. */
  readonly onRows: (rows: readonly ImportedRow[]) => void;
  /** Stops between two requests; what is done stays, and the rest is left. */
  readonly signal?: AbortSignal;
}

/** Rows that are added together: about as many as one request takes. */
const TOGETHER = 100;
/** Seats that are changed at once: more would only wait for the server. */
const AT_ONCE = 4;

const each = (unit: SeatUnit, become: (number: number) => ImportedRow): readonly ImportedRow[] => unit.rows.map(({ number }) => become(number));

function inChunks(units: readonly SeatUnit[]): readonly (readonly SeatUnit[])[] {
  const chunks: SeatUnit[][] = [];
  let size = TOGETHER;
  for (const unit of units) {
    if (size + unit.rows.length > TOGETHER) {
      chunks.push([]);
      size = 0;
    }
    chunks[chunks.length - 1]?.push(unit);
    size += unit.rows.length;
  }
  return chunks;
}

/** The rows of a seat, one after the other; it is added first where it is not there. @throws Failure one that may pass by itself */
async function changeSeat(ports: ImportPorts, found: StoredSeat | undefined, unit: SeatUnit): Promise<readonly ImportedRow[]> {
  const results: ImportedRow[] = [];
  let stored = found;
  for (const { number, seat, ...work } of unit.rows) {
    try {
      stored ??= await ports.seatEditor.addSeat(seat);
      const outcome = await carryOut(ports, stored, work);
      if (outcome.kind === 'done') results.push({ number, kind: 'done' });
      else if (outcome.kind === 'changedMeanwhile') results.push({ number, kind: 'failed', reason: 'conflict' });
      else results.push({ number, kind: 'refused', problem: outcome.problems[0]?.kind ?? 'nothingChanges' });
      stored = outcome.kind === 'refused' ? stored : outcome.seat;
    } catch (failure) {
      if (!(failure instanceof Failure) || isPassing(failure)) throw failure;
      results.push({ number, kind: 'failed', reason: failure.kind });
    }
  }
  return results;
}

/**
 * Reads a prepared file in: first what changes a seat that is there, each by the rules of a single change, then what is only
 * added, a hundred rows at a time. Readers see a seat's rows whole or not at all, and the same file read in again goes on
 * where this one stopped.
 *
 * @returns the failure that stopped it, when the network or the server gave up; else null
 */
export async function applyImport(ports: ImportPorts, { plan, stored }: PreparedImport, { onRows, signal }: ImportProgress): Promise<Failure | null> {
  const units = seatUnits(plan.rows);
  const waiting = new Set(units);
  const settle = (unit: SeatUnit, rows: readonly ImportedRow[]): void => {
    waiting.delete(unit);
    onRows(rows);
  };
  const isStopped = (): boolean => signal?.aborted ?? false;

  async function add(chunk: readonly SeatUnit[]): Promise<readonly SeatUnit[]> {
    const { done, failed } = await addUnits(ports, chunk);
    done.forEach((unit) => settle(unit, each(unit, (number) => ({ number, kind: 'done' }))));
    // A seat that lies where only process support writes is moved by a change of its own.
    const [again, over] = [failed.filter(({ unit }) => stored.has(unit.seatKey)), failed.filter(({ unit }) => !stored.has(unit.seatKey))];
    over.forEach(({ unit, failure }) => settle(unit, each(unit, (number) => ({ number, kind: 'failed', reason: failure.kind }))));
    return again.map(({ unit }) => unit);
  }

  async function change(changing: readonly SeatUnit[]): Promise<void> {
    for (let at = 0; at < changing.length && !isStopped(); at += AT_ONCE) {
      await Promise.all(changing.slice(at, at + AT_ONCE).map(async (unit) => settle(unit, await changeSeat(ports, stored.get(unit.seatKey), unit))));
    }
  }

  async function run(): Promise<void> {
    await change(units.filter(({ onlyAdds }) => !onlyAdds));
    for (const chunk of inChunks(units.filter(({ onlyAdds }) => onlyAdds))) {
      if (isStopped()) return;
      await change(await add(chunk));
    }
  }

  let stoppedBy: Failure | null = null;
  try {
    await run();
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    stoppedBy = failure;
  }
  onRows([...waiting].flatMap((unit) => each(unit, (number) => ({ number, kind: 'left' }))));
  return stoppedBy;
}
