import { daysAfter } from '../../domain/calendar/calendarDate';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Ports } from '../ports/ports';
import { changeMembership } from './changeMembership';
import type { DelegationResult } from './delegate';
import type { DelegationInput, DelegationPorts } from './recordDelegations';
import { recordDelegations } from './recordDelegations';

/**
 * Ends a substitute's time at once: yesterday becomes the last day, and the membership is taken away where the user
 * may. What was recorded before still counts.
 *
 * @throws Failure as `recordDelegations` and the SharePoint group
 */
export async function endDelegation(
  ports: DelegationPorts & Pick<Ports, 'clock'>,
  input: Omit<DelegationInput, 'until'>
): Promise<DelegationResult> {
  const until = daysAfter(swedishDay(ports.clock.now()), -1);
  const recorded = await recordDelegations(ports, { ...input, until });
  if (recorded !== 'recorded') return recorded;
  const left = await changeMembership(() => ports.decisionMakers.remove(input.sharePointGroup, input.substitute));
  return left ? 'done' : 'recordedOnly';
}
