import { swedishDay } from '../../domain/calendar/swedishDay';
import { rulesOfGroup } from '../../domain/composition/rulesOfGroup';
import { freezeRoster } from '../../domain/roster/freezeRoster';
import type { Ports } from '../ports/ports';

/** Keeps who sits in the group today beside the text being published. Safe to repeat. @throws Failure */
export async function keepRoster(
  ports: Pick<Ports, 'clock' | 'roster' | 'rosterParameters' | 'rosterSnapshots'>,
  text: { readonly mandateKey: string; readonly snapshotKey: string },
  groupKey: string
): Promise<void> {
  const [{ groups, ...sitting }, rules] = await Promise.all([ports.roster.ofGroup(groupKey), ports.rosterParameters.rosterRules()]);
  const [group] = groups;
  const name = group?.name ?? groupKey;
  const isClearanceDemanded = group !== undefined && (rulesOfGroup(group, rules)?.interestsDemanded ?? false);
  const roster = freezeRoster({ ...text, group: { key: groupKey, name }, ...sitting, isClearanceDemanded, date: swedishDay(ports.clock.now()) });
  await ports.rosterSnapshots.freeze(roster);
}
