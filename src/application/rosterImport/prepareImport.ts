import { confirmedTerms } from '../../domain/roster/confirmedTerms';
import type { Group } from '../../domain/roster/roster';
import type { GroupState } from '../../domain/rosterImport/groupState';
import { planImport } from '../../domain/rosterImport/planImport';
import type { PlannedImport } from '../../domain/rosterImport/plannedImport';
import type { ReadRow } from '../../domain/rosterImport/readRow';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import type { RosterFrame } from '../rosters/readRosterFrame';

/** What reading a file in would do, and the seats as they lay when that was seen. */
export interface PreparedImport {
  readonly plan: PlannedImport;
  /** By the seat's key. */
  readonly stored: ReadonlyMap<string, StoredSeat>;
}

/** Groups whose rosters are read in one go: some requests of a hundred queries. */
const TOGETHER = 30;

async function readState(
  { roster, seatEditor }: Pick<Ports, 'roster' | 'seatEditor'>,
  group: Group,
  keepsAll: boolean
): Promise<{ readonly state: GroupState; readonly seats: readonly StoredSeat[] }> {
  const [{ people }, seats] = await Promise.all([roster.ofGroup(group.key), seatEditor.ofGroup(group.key)]);
  const terms = confirmedTerms(seats, seats.flatMap((seat) => seat.terms.map(({ term }) => term)));
  return { state: { group, seats, terms, people, keepsAll }, seats };
}

/**
 * Lays rows beside the rosters of the groups they are about; nothing is written.
 * @param onProgress told how many of the groups have been read
 * @throws Failure
 */
export async function prepareImport(
  ports: Pick<Ports, 'roster' | 'seatEditor'>,
  { groups, keepsAll }: Pick<RosterFrame, 'groups' | 'keepsAll'>,
  rows: readonly ReadRow[],
  onProgress: (done: number, all: number) => void = () => undefined
): Promise<PreparedImport> {
  const named = new Set(rows.flatMap((read) => (read.kind === 'row' ? [read.row.groupKey] : [])));
  const asked = groups.filter(({ key }) => named.has(key));
  const states: GroupState[] = [];
  const stored = new Map<string, StoredSeat>();
  for (let at = 0; at < asked.length; at += TOGETHER) {
    onProgress(at, asked.length);
    for (const { state, seats } of await Promise.all(asked.slice(at, at + TOGETHER).map((group) => readState(ports, group, keepsAll)))) {
      states.push(state);
      seats.forEach((seat) => stored.set(seat.seat.key, seat));
    }
  }
  return { plan: planImport(rows, states), stored };
}
