import { Failure } from '../../application/ports/failure';
import { groupOfPerson } from '../../domain/roster/groupOfPerson';
import type { Person } from '../../domain/roster/roster';
import { withoutName } from '../../domain/roster/withoutName';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** @throws Failure `denied` unless allowed */
export function demand(allowed: boolean, account: MemoryAccount, what: string): void {
  if (!allowed) {
    throw new Failure('denied', `${account.user.login} may not ${what}`);
  }
}

/** Keys of the bodies whose decisions the account records. */
export const bodiesOf = ({ bodies }: Pick<MemoryWorld, 'bodies'>, { user }: MemoryAccount): readonly string[] =>
  [...bodies.values()].filter(({ recorders }) => recorders.has(user.login)).map(({ key }) => key);

/** True when the account may add to the ledger's folder. Nobody may add to the root or to unknown folders. */
export function mayAddTo(world: Pick<MemoryWorld, 'bodies'>, folder: string, account: MemoryAccount): boolean {
  const [area, key, ...deeper] = folder.split('/');
  if (deeper.length > 0) {
    return false;
  }
  switch (area) {
    case 'configuration':
      return key === undefined && account.administers;
    case 'publication':
      return key === undefined && account.publishes;
    case 'groups':
      return key !== undefined && account.writesFor.includes(key);
    case 'bodies':
      return key !== undefined && bodiesOf(world, account).includes(key);
    default:
      return false;
  }
}

/** True for process support and administrators. */
export const keepsRosters = ({ administers, keepsRosters: keeps = false }: MemoryAccount): boolean => administers || keeps;

/** Keys of the regions whose declarations of interests the account judges. */
export const judgedRegionsOf = ({ nominatesIn = [] }: MemoryAccount): readonly string[] =>
  nominatesIn.flatMap(({ regionKey, recorder }) => (recorder.kind === 'judge' ? [regionKey] : []));

/** True when the account keeps the roster of a group; of everything, for an empty key. */
const mayKeepRoster = (account: MemoryAccount, groupKey: string): boolean =>
  keepsRosters(account) || (groupKey !== '' && account.writesFor.includes(groupKey));

/** @throws Failure `denied` unless the account keeps the roster of the group; of all groups, for an empty key */
export const demandRoster = (account: MemoryAccount, groupKey: string): void =>
  demand(mayKeepRoster(account, groupKey), account, `keep the roster of ${groupKey || 'all groups'}`);

/** A person as the account may see them: somebody hidden has a name only for those who keep them. */
export const asSeenBy = (account: MemoryAccount, person: Person): Person =>
  person.isPublic || mayKeepRoster(account, groupOfPerson(person.key)) ? person : withoutName(person);
