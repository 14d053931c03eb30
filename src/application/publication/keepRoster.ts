import { swedishDay } from '../../domain/calendar/swedishDay';
import { freezeRoster } from '../../domain/roster/freezeRoster';
import type { Ports } from '../ports/ports';

/** Keeps who sits in the group today beside the text being published. Safe to repeat. @throws Failure */
export async function keepRoster(
  ports: Pick<Ports, 'clock' | 'roster' | 'rosterSnapshots'>,
  text: { readonly mandateKey: string; readonly snapshotKey: string },
  groupKey: string
): Promise<void> {
  const { groups, ...sitting } = await ports.roster.ofGroup(groupKey);
  const name = groups[0]?.name ?? groupKey;
  const roster = freezeRoster({ ...text, group: { key: groupKey, name }, ...sitting, date: swedishDay(ports.clock.now()) });
  await ports.rosterSnapshots.freeze(roster);
}
