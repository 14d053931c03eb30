import type { RosterEvidence } from '../../domain/followup/evidence';
import type { Ports } from '../ports/ports';
import { readGroupRoster } from '../rosters/readGroupRoster';
import { readRosterFrame } from '../rosters/readRosterFrame';
import { readRosterEvidence } from './readRosterEvidence';

/** What one group's roster shows of its obligations, by its key; nothing for a group there is not. @throws Failure */
export async function readGroupRosterEvidence(
  ports: Pick<Ports, 'session' | 'roster' | 'rosterParameters' | 'seatEditor' | 'clearances' | 'compositionNotes' | 'clock'>,
  groupKey: string
): Promise<ReadonlyMap<string, readonly RosterEvidence[]>> {
  const [frame, roster] = await Promise.all([readRosterFrame(ports), readGroupRoster(ports, groupKey)]);
  const group = frame.groups.find(({ key }) => key === groupKey);
  return new Map(group ? [[groupKey, await readRosterEvidence(ports, frame, group, roster)]] : []);
}
