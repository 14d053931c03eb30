import type { Principal } from '../../storage/principals';
import type { Call } from '../call';
import { complex, type Entity, type PropertyValue } from '../entity';
import { loginOf, SYSTEM_ACCOUNT } from '../security/claims';
import { openMember } from '../tree/openMember';
import { userKind } from './usersKind';

/** `SP.User`, properties in recorded order. */
export function userEntity(user: Principal, call: Call): Entity {
  const person = user.type === 1 && user.id !== SYSTEM_ACCOUNT.id;
  return {
    type: 'SP.User', set: 'SP.ApiData.Users', editLink: `Web/GetUserById(${user.id})`,
    properties: {
      Id: user.id, IsHiddenInUI: false, LoginName: user.login, Title: user.title, PrincipalType: user.type,
      AadObjectId: person ? complex('SP.UserIdInfo', { NameId: objectId(user), NameIdIssuer: 'urn:federation:microsoftonline' }) : null,
      Email: user.settings.email ?? '', Expiration: '', IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.settings.isSiteAdmin === true,
      UserId: userId(user), UserPrincipalName: person ? loginOf(user.login) : null
    },
    onSelect: {}, navigation: ['Groups'], open: name => openMember(userKind, user, name, call)
  };
}

function userId(user: Principal): PropertyValue {
  if (user.id === SYSTEM_ACCOUNT.id) return complex('SP.UserIdInfo', { NameId: 'S-1-0-0', NameIdIssuer: 'urn:office:idp:activedirectory' });
  if (user.type !== 1) return null;
  return complex('SP.UserIdInfo', { NameId: `1003${user.id.toString(16).padStart(12, '0')}`, NameIdIssuer: 'urn:federation:microsoftonline' });
}

/** A stable made-up directory object id. */
function objectId(user: Principal): string {
  const digits = [...user.login].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 0xffffffffffff, 7);
  return `3f2a9c10-0000-4000-8000-${digits.toString(16).padStart(12, '0')}`;
}
