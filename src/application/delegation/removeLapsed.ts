import { countedDelegations } from '../../domain/approval/delegations';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Ports } from '../ports/ports';
import { changeMembership } from './changeMembership';
import { recordingGroups } from './recordingGroups';

/** `notLapsed`: meanwhile somebody has prolonged the period, or the account has left the group. */
export type RemovalResult = 'removed' | 'denied' | 'notLapsed';

/**
 * Takes a substitute whose time is over out of the SharePoint group, after reading once more that it is.
 *
 * @throws Failure
 */
export async function removeLapsed(
  ports: Pick<Ports, 'ledger' | 'decisionMakers' | 'clock'>,
  sharePointGroup: string,
  account: string
): Promise<RemovalResult> {
  const [all, entries] = await Promise.all([ports.decisionMakers.all(), ports.ledger.delegations()]);
  const groups = recordingGroups(all, countedDelegations(entries), swedishDay(ports.clock.now()));
  const lapsed = groups.find((group) => group.sharePointGroup === sharePointGroup)?.lapsed ?? [];
  if (!lapsed.some(({ record }) => record.substitute === account)) return 'notLapsed';
  return (await changeMembership(() => ports.decisionMakers.remove(sharePointGroup, account))) ? 'removed' : 'denied';
}
