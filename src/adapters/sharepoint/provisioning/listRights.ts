import '@pnp/sp/security/web';
import type { ProvisioningAction } from '../../../application/ports/siteProvisioning';
import { webGrants } from '../../../schema/rights';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import type { ListFacts } from './listFacts';
import type { AssignmentFacts } from './rights';
import { assignmentsOf, named, noRights, rightsActions } from './rights';
import type { SiteFacts } from './siteFacts';

/** Rights of a list: its own from the start, nothing from the web. */
export const listRightsActions = (
  site: SharePointSite,
  facts: SiteFacts,
  list: ListDefinition,
  now: ListFacts | undefined
): readonly ProvisioningAction[] =>
  rightsActions(site, facts, {
    target: list.name,
    securable: (through) => site.list(list, through),
    now: now?.rights ?? noRights,
    grants: named(list.grants),
    fromParent: false
  });

/** Rights of the web: pages and navigation for everyone the product knows. The web's other rights stay. */
export async function webRightsActions(site: SharePointSite, facts: SiteFacts): Promise<readonly ProvisioningAction[]> {
  const assignments = await failing(() =>
    site.sp.web.roleAssignments
      .select('PrincipalId', 'RoleDefinitionBindings/Id')
      .expand('RoleDefinitionBindings')<readonly AssignmentFacts[]>()
  );
  return rightsActions(site, facts, {
    target: 'web',
    securable: (through) => through.web,
    now: { unique: true, assignments: assignmentsOf(assignments) },
    grants: named(webGrants),
    fromParent: true
  });
}
