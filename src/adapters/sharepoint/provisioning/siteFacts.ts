import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security/web';
import { Failure } from '../../../application/ports/failure';
import type { LevelKey } from '../../../schema/rights';
import { builtInLevels, permissionLevels } from '../../../schema/rights';
import { inOneBatch } from '../connection/inOneBatch';
import type { SharePointSite } from '../connection/site';

interface GroupFacts {
  readonly Id: number;
  readonly Title: string;
}

interface LevelFacts {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
}

/** Ids of the site's SharePoint groups and permission levels, kept up to date as actions make new ones. */
export interface SiteFacts {
  readonly callerId: number;
  /** By name; of people who have rights of their own by claims login as well. */
  readonly groups: Map<string, number>;
  readonly levels: Map<LevelKey, number>;
}

function levelKeyOf({ Name, RoleTypeKind }: LevelFacts): LevelKey | undefined {
  const own = Object.entries(permissionLevels).find(([, level]) => level.name === Name);
  const builtIn = Object.entries(builtInLevels).find(([, kind]) => kind === RoleTypeKind);
  return (own ?? builtIn)?.[0] as LevelKey | undefined;
}

export async function readSiteFacts(site: SharePointSite): Promise<SiteFacts> {
  const [caller, groups, levels] = await inOneBatch<[{ Id: number }, readonly GroupFacts[], readonly LevelFacts[]]>(
    site.sp,
    (batched) => [
      batched.web.currentUser.select('Id')<{ Id: number }>(),
      batched.web.siteGroups.select('Id', 'Title').top(5000)<readonly GroupFacts[]>(),
      batched.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')<readonly LevelFacts[]>()
    ]
  );
  const facts: SiteFacts = { callerId: caller.Id, groups: new Map(), levels: new Map() };
  for (const group of groups) {
    facts.groups.set(group.Title, group.Id);
  }
  for (const level of levels) {
    const key = levelKeyOf(level);
    if (key) {
      facts.levels.set(key, level.Id);
    }
  }
  return facts;
}

/** @throws Failure `missing` when the site has no such SharePoint group */
export function groupId(facts: SiteFacts, name: string): number {
  const id = facts.groups.get(name);
  if (id === undefined) {
    throw new Failure('missing', `No SharePoint group ${name}. Prepare the site first.`);
  }
  return id;
}

/** @throws Failure `missing` when the site has no such permission level */
export function levelId(facts: SiteFacts, level: LevelKey): number {
  const id = facts.levels.get(level);
  if (id === undefined) {
    throw new Failure('missing', `No permission level ${level}. Prepare the site first.`);
  }
  return id;
}
