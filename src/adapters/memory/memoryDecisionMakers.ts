import type { DecisionMakers } from '../../application/ports/decisionMakers';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryBody, MemoryWorld } from './memoryWorld';

/** Groups that everyone who works here sees into, and only administrators change: as a site is made. */
export function createMemoryDecisionMakers({ bodies, seed }: MemoryWorld, account: MemoryAccount): DecisionMakers {
  const groupOf = (name: string): MemoryBody | undefined => {
    demand(account.administers, account, `change ${name}`);
    return [...bodies.values()].find(({ sharePointGroup }) => sharePointGroup === name);
  };
  const known = (): readonly MemoryBody[] => (account.participates ? [...bodies.values()] : []);
  return {
    groups: async () => known().map(({ key, sharePointGroup }) => ({ body: key, sharePointGroup })),
    members: async (sharePointGroup) =>
      known().flatMap((body) => (body.sharePointGroup === sharePointGroup ? [...body.recorders.values()] : [])),
    all: async () =>
      known().map((body) => ({
        body: body.key,
        sharePointGroup: body.sharePointGroup,
        members: [...body.recorders.values()],
        mayChange: account.administers
      })),
    add: async (sharePointGroup, login) => {
      const user = seed.accounts.find((other) => other.user.login === login)?.user;
      groupOf(sharePointGroup)?.recorders.set(login, { account: login, name: user?.name ?? login, email: user?.email ?? '' });
    },
    remove: async (sharePointGroup, login) => {
      groupOf(sharePointGroup)?.recorders.delete(login);
    }
  };
}
