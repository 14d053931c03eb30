import { countedDelegations } from '../../domain/approval/delegations';
import type { Ports } from '../ports/ports';
import { changeMembership } from './changeMembership';

export interface NewRecorder {
  /** Every body that the SharePoint group records for. */
  readonly bodies: readonly string[];
  readonly sharePointGroup: string;
  /** Login in lower case. */
  readonly account: string;
}

/** `wasSubstitute`: what the account records outside its time as a substitute does not count, in the group or not. */
export type AddedRecorder = 'added' | 'denied' | 'wasSubstitute';

/** Lets somebody record the decisions of a SharePoint group's bodies, with no end. Safe to repeat. @throws Failure */
export async function addRecorder(
  { decisionMakers, ledger }: Pick<Ports, 'decisionMakers' | 'ledger'>,
  { bodies, sharePointGroup, account }: NewRecorder
): Promise<AddedRecorder> {
  const delegations = countedDelegations(await ledger.delegations());
  if (delegations.some(({ record }) => record.substitute === account && bodies.includes(record.bodyKey))) return 'wasSubstitute';
  return (await changeMembership(() => decisionMakers.add(sharePointGroup, account))) ? 'added' : 'denied';
}
