import type { Account } from '../../http/contracts';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { claimOf } from '../security/claims';
import type { Node } from '../tree/node';
import { entityNode, spaceNode, step, type EntityKind } from '../tree/kinds';

/** `SP.UserProfiles.UserProfile`: of the caller. Nobody has a personal site here. Names are from the service's metadata document. */
const userProfileKind: EntityKind<Account> = { name: 'UserProfile', entity: userProfile, members: {} };

/** `SP.UserProfiles.ProfileLoader.GetProfileLoader`. */
export const profileLoader = spaceNode('ProfileLoader', {
  getuserprofile: step((_: undefined, __, call) => ownProfile(call))
}, undefined);

/** The caller's profile; asked by GET or, as PnPjs does, by POST without parentheses. */
export function ownProfile(call: Call): Node {
  const node = entityNode(userProfileKind, call.account, call);
  return { ...node, verbs: { ...node.verbs, POST: node.verbs.GET } };
}

function userProfile({ login, name, jobTitle }: Account, call: Call): Entity {
  const host = `${call.origin}/`;
  return {
    type: 'SP.UserProfiles.UserProfile', set: 'SP.ApiData.UserProfiles', editLink: 'SP.UserProfiles.ProfileLoader.GetProfileLoader/GetUserProfile',
    properties: {
      AccountName: claimOf(login), DisplayName: name, FollowPersonalSiteUrl: host, IsDefaultDocumentLibraryBlocked: false, IsPeopleListPublic: false,
      IsPrivacySettingOn: true, IsSelf: login === call.account.login, JobTitle: jobTitle, MySiteFirstRunExperience: 0, MySiteHostUrl: host, O15FirstRunExperience: 0,
      PersonalSiteCapabilities: 0, PersonalSiteFirstCreationError: null, PersonalSiteFirstCreationTime: '0001-01-01T00:00:00', PersonalSiteInstantiationState: 0,
      PersonalSiteLastCreationTime: '0001-01-01T00:00:00', PersonalSiteNumberOfRetries: 0, PictureImportEnabled: false, PictureUrl: null, PublicUrl: host,
      SipAddress: login, UrlToCreatePersonalSite: host
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
