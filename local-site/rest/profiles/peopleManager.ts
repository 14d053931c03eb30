import type { Account } from '../../http/contracts';
import type { Call } from '../call';
import { entityOutcome, nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { loginOf } from '../security/claims';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, spaceNode, step, type CollectionKind } from '../tree/kinds';
import { arrayOf } from '../wire/requestBody';
import { personProperties } from './personProperties';
import { OWN_PROPERTIES, profileProperties } from './profileProperties';

const noStrings = { itemType: 'Edm.String', values: [] } as const;

/** Nobody follows anybody here: what is asked about following is empty or no. */
const followersKind: CollectionKind<undefined> = {
  name: 'Followers', type: 'SP.UserProfiles.PersonProperties', set: 'SP.ApiData.PersonPropertiess', entities: () => [], members: {}
};

/** `SP.UserProfiles.PeopleManager`, in light form: profiles as the directory has them, and what people add to their own. */
export const peopleManager = spaceNode('PeopleManager', {
  editprofilelink: step((_: undefined, __, call) => valueOutcome('EditProfileLink', `${call.origin}/_layouts/15/EditProfile.aspx?UserSettingsProvider=1`)),
  ismypeoplelistpublic: step(() => valueOutcome('IsMyPeopleListPublic', false)),
  getmyproperties: step((_, __, call) => entityOutcome(personProperties(call.account, call))),
  getpropertiesfor: step((_, args, call) => {
    const account = accountOf(args, 'accountName', call);
    return account ? entityOutcome(personProperties(account, call)) : nullOutcome('GetPropertiesFor');
  }),
  getuserprofilepropertyfor: step((_, args, call) => {
    const account = accountOf(args, 'accountName', call);
    const wanted = String(argument(args, 'propertyName', 1) ?? '').toLowerCase();
    const found = account && [...profileProperties(account, call)].find(([name]) => name.toLowerCase() === wanted);
    return found ? valueOutcome('GetUserProfilePropertyFor', found[1]) : nullOutcome('GetUserProfilePropertyFor');
  }),
  amifollowedby: step((_, args, call) => no('AmIFollowedBy', args, call)),
  amifollowing: step((_, args, call) => no('AmIFollowing', args, call)),
  // `cTagsToFetch`, at most so many: nobody follows any here.
  getfollowedtags: step((_, args) => {
    if (typeof argument(args, 'cTagsToFetch') !== 'number') throw refusals.badRequest('The parameter cTagsToFetch must be a number.');
    return valueOutcome('GetFollowedTags', noStrings);
  }),
  getmyfollowers: step(() => collectionNode(followersKind, undefined)),
  getpeoplefollowedbyme: step(() => collectionNode(followersKind, undefined)),
  getfollowersfor: step((_, args, call) => {
    demandAccount(args, call);
    return collectionNode(followersKind, undefined);
  }),
  getpeoplefollowedby: step((_, args, call) => {
    demandAccount(args, call);
    return collectionNode(followersKind, undefined);
  }),
  setsinglevalueprofileproperty: action((_, __, call) => setProperty('SetSingleValueProfileProperty', String(call.body.member('propertyValue') ?? ''), call)),
  setmultivaluedprofileproperty: action((_, __, call) =>
    setProperty('SetMultiValuedProfileProperty', (arrayOf(call.body.member('propertyValues')) ?? []).map(String).join('|'), call))
}, undefined);

/** `….GetTrendingTags` and `….IsFollowing`, functions of the type itself. */
export function trendingTags(): Outcome {
  return valueOutcome('GetTrendingTags', noStrings);
}

export function isFollowing(args: Arguments, call: Call): Outcome {
  for (const name of ['possibleFollowerAccountName', 'possibleFolloweeAccountName']) if (!accountOf(args, name, call)) throw refusals.userMissing();
  return valueOutcome('IsFollowing', false);
}

function no(name: string, args: Arguments, call: Call): Outcome {
  demandAccount(args, call);
  return valueOutcome(name, false);
}

/** Somebody nobody knows: 404 (unproven), except where a profile is asked, which is null then. */
function demandAccount(args: Arguments, call: Call): void {
  if (!accountOf(args, 'accountName', call)) throw refusals.userMissing();
}

function accountOf(args: Arguments, name: string, call: Call): Account | undefined {
  return call.directory.find(loginOf(String(argument(args, name) ?? '')));
}

/** People change their own profile only, and of it what is theirs to set. */
function setProperty(name: string, value: string, call: Call): Outcome {
  const account = call.directory.find(loginOf(String(call.body.member('accountName') ?? '')));
  if (!account) throw refusals.userMissing();
  if (account.login !== call.account.login) throw refusals.accessDenied();
  const wanted = String(call.body.member('propertyName') ?? '');
  const known = OWN_PROPERTIES.find(property => property.toLowerCase() === wanted.toLowerCase());
  if (known === undefined) throw refusals.operationRefused(`The property ${wanted} cannot be set.`);
  call.store.profiles.set(account.login, known, value);
  return nullOutcome(name);
}
