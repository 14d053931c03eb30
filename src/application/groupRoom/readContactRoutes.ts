import { writtenSentences } from '../../domain/followup/writtenSentences';
import { routesIn } from '../../domain/groupRoom/routesIn';
import type { FoundRoute } from '../../domain/groupRoom/routesIn';
import type { GroupFollowup } from '../followup/groupFollowup';
import type { Ports } from '../ports/ports';

/** Whom one can reach from a group, and how its mandates in force say it is done. No request to the site. @throws Failure */
export async function readContactRoutes({ templates }: Pick<Ports, 'templates'>, { group, inForce }: Pick<GroupFollowup, 'group' | 'inForce'>): Promise<readonly FoundRoute[]> {
  const families = [...new Set(inForce.map(({ content }) => content.template.family))];
  const declared = await Promise.all((families.length > 0 ? families : [group.templateFamily]).map((family) => templates.contactRoutes(family)));
  return routesIn(declared.flat(), inForce.flatMap(({ content }) => writtenSentences(content.document)));
}
