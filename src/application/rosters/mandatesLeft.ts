import type { EstablishedMandate } from '../ports/establishedMandates';
import type { Ports } from '../ports/ports';

/** Mandates of groups that are closed which readers still see as in force: each is withdrawn by a decision of its own. @throws Failure */
export async function mandatesLeft({ established }: Pick<Ports, 'established'>, closedGroups: readonly string[]): Promise<readonly EstablishedMandate[]> {
  const mandates = closedGroups.length === 0 ? [] : await established.ofGroups(closedGroups);
  return mandates.filter(({ withdrawnOn }) => withdrawnOn === '');
}
