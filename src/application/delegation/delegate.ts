import { changeMembership } from './changeMembership';
import type { DelegationInput, DelegationPorts, RecordedDelegations } from './recordDelegations';
import { recordDelegations } from './recordDelegations';

/** `recordedOnly`: the period counts, but the user may not change who is in the SharePoint group. */
export type DelegationResult = 'done' | 'recordedOnly' | Exclude<RecordedDelegations, 'recorded'>;

/**
 * Lets somebody record the decisions of bodies for a time. The period is recorded before the membership is given:
 * nobody is ever in the group without an end.
 *
 * @throws Failure as `recordDelegations` and the SharePoint group
 */
export async function delegate(ports: DelegationPorts, input: DelegationInput): Promise<DelegationResult> {
  const recorded = await recordDelegations(ports, input);
  if (recorded !== 'recorded') return recorded;
  const joined = await changeMembership(() => ports.decisionMakers.add(input.sharePointGroup, input.substitute));
  return joined ? 'done' : 'recordedOnly';
}
