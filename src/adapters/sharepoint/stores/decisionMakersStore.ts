import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { BodyGroup, DecisionMaker, DecisionMakers } from '../../../application/ports/decisionMakers';
import { whereIdAbove } from '../../../schema/derive/query';
import { bodies } from '../../../schema/lists/bodies';
import { baseGroups } from '../../../schema/rights';
import { leanly } from '../connection/leanly';
import type { SharePointSite } from '../connection/site';
import { failing, toFailure } from '../connection/toFailure';
import { rowsWhere } from '../rows/readRows';
import { claimsOf } from './claimsOf';
import { noneWhenHidden } from './noneWhenHidden';
import { plainLogin } from './plainLogin';
import type { WriteGuard } from './writeGuard';

interface UserFacts {
  readonly Id: number;
  readonly LoginName: string;
  readonly Title: string;
  readonly Email: string;
}

interface GroupFacts {
  readonly CanCurrentUserEditMembership: boolean;
}

/** Who is in a SharePoint group, and whether the user may change that. */
interface GroupMembers {
  readonly members: readonly DecisionMaker[] | null;
  readonly mayChange: boolean;
}

/** SharePoint's most rows in one answer. */
const MOST = 5000;

const accountOf = ({ LoginName }: UserFacts): string => plainLogin(LoginName).toLowerCase();

const decisionMakerOf = (user: UserFacts): DecisionMaker => ({ account: accountOf(user), name: user.Title, email: user.Email });

const usersIn = (sp: SPFI, sharePointGroup: string): Promise<readonly UserFacts[]> =>
  sp.web.siteGroups.getByName(sharePointGroup).users.select('Id', 'LoginName', 'Title', 'Email').top(MOST)<readonly UserFacts[]>();

/** The answer, or another where the server refuses it or has no such SharePoint group. */
async function unless<Answer>(reading: Promise<Answer>, refused: Answer, missing: Answer): Promise<Answer> {
  try {
    return await reading;
  } catch (error) {
    const failure = toFailure(error);
    if (failure.kind === 'denied') return refused;
    if (failure.kind === 'missing') return missing;
    throw failure;
  }
}

/** Bodies from their list, people from the SharePoint groups it names. */
export function createDecisionMakers(site: SharePointSite, guard: WriteGuard): DecisionMakers {
  async function members(sharePointGroup: string): Promise<readonly DecisionMaker[] | null> {
    const users = site.read((through) => usersIn(through, sharePointGroup));
    const found = await unless<readonly UserFacts[] | null>(users, null, []);
    return found && found.map(decisionMakerOf);
  }

  async function membersOf(sharePointGroup: string): Promise<GroupMembers> {
    const facts = site.read((through) =>
      through.web.siteGroups.getByName(sharePointGroup).select('CanCurrentUserEditMembership')<GroupFacts>()
    );
    const [people, { CanCurrentUserEditMembership }] = await Promise.all([
      members(sharePointGroup),
      unless<GroupFacts>(facts, { CanCurrentUserEditMembership: false }, { CanCurrentUserEditMembership: false })
    ]);
    return { members: people, mayChange: CanCurrentUserEditMembership };
  }

  async function groups(): Promise<readonly BodyGroup[]> {
    const rows = await noneWhenHidden(rowsWhere(leanly(site), bodies, whereIdAbove(0)));
    const found = rows.map((row) => ({ body: row.BodyKey ?? '', sharePointGroup: row.SharePointGroup ?? '' }));
    return found.filter(({ body }) => body !== '');
  }

  return {
    groups,
    members,
    // Two requests however many bodies there are: the bodies, then the people of all their groups in one batch.
    all: async () => {
      const found = await groups();
      const names = [...new Set(found.map(({ sharePointGroup }) => sharePointGroup))].filter((name) => name !== '');
      const known = new Map(await Promise.all(names.map(async (name) => [name, await membersOf(name)] as const)));
      const nobody: GroupMembers = { members: [], mayChange: false };
      return found.map((body) => ({ ...body, ...(known.get(body.sharePointGroup) ?? nobody) }));
    },
    add: async (sharePointGroup, account) => {
      await guard();
      const join = (name: string): Promise<unknown> => failing(() => site.sp.web.siteGroups.getByName(name).users.add(claimsOf(account)));
      await join(sharePointGroup);
      // Whoever works here reads as a participant; an owner of the one group may not say so for the other.
      await unless<unknown>(join(baseGroups.participants.name), undefined, undefined);
    },
    remove: async (sharePointGroup, account) => {
      await guard();
      const users = await failing(() => usersIn(site.sp, sharePointGroup));
      const user = users.find((candidate) => accountOf(candidate) === account);
      if (user === undefined) return;
      try {
        await failing(() => site.sp.web.siteGroups.getByName(sharePointGroup).users.removeById(user.Id));
      } catch (error) {
        // Somebody else has taken the account out meanwhile.
        if (toFailure(error).kind !== 'missing') throw error;
      }
    }
  };
}
