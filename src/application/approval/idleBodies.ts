import type { BodyGroup } from '../ports/decisionMakers';
import type { Ports } from '../ports/ports';

/** Of the bodies those whose decisions nobody records. Where the user may not see who is in a SharePoint group, somebody may be. */
export type IdleAmong = (bodies: readonly string[]) => Promise<readonly string[]>;

/** Asks each SharePoint group once, and only those of the bodies asked for. @throws Failure */
export function idleBodiesOf({ decisionMakers }: Pick<Ports, 'decisionMakers'>, groups: readonly BodyGroup[]): IdleAmong {
  const asked = new Map<string, Promise<boolean>>();
  const isEmpty = (sharePointGroup: string): Promise<boolean> => {
    const known = asked.get(sharePointGroup) ?? decisionMakers.members(sharePointGroup).then((members) => members?.length === 0);
    asked.set(sharePointGroup, known);
    return known;
  };
  return async (bodies) => {
    const waiting = groups.filter(({ body }) => bodies.includes(body));
    const empty = await Promise.all(waiting.map(({ sharePointGroup }) => sharePointGroup === '' || isEmpty(sharePointGroup)));
    return waiting.filter((_, index) => empty[index]).map(({ body }) => body);
  };
}
