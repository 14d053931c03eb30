import type { Account } from '../../http/contracts';
import type { Call } from '../call';
import { claimOf } from '../security/claims';

/** Properties of a profile that people set themselves; the others are the directory's. */
export const OWN_PROPERTIES: readonly string[] = [
  'AboutMe', 'SPS-Responsibility', 'SPS-Skills', 'SPS-PastProjects', 'SPS-Interests', 'SPS-School', 'SPS-Birthday', 'SPS-StatusNotes', 'SPS-TimeZone', 'CellPhone', 'HomePhone', 'Assistant', 'WebSite'
];

/** A person's profile as keys and values, all of them text. */
export function profileProperties({ login, name, jobTitle, department }: Account, { store }: Pick<Call, 'store'>): ReadonlyMap<string, string> {
  const [first, ...rest] = name.split(' ');
  const own = store.profiles.of(login);
  return new Map([
    ['AccountName', claimOf(login)], ['FirstName', first], ['LastName', rest.join(' ')], ['PreferredName', name], ['WorkPhone', ''], ['Department', department],
    ['Title', jobTitle], ['SPS-JobTitle', jobTitle], ['SPS-Department', department], ['Manager', ''], ['PersonalSpace', ''], ['PictureURL', ''], ['UserName', login],
    ['WorkEmail', login], ['SPS-SipAddress', login], ['SPS-UserPrincipalName', login], ['SPS-ClaimID', login], ['SPS-ClaimProviderID', 'membership'],
    ['SPS-ClaimProviderType', 'Forms'], ['Office', ''], ['SPS-Location', ''], ...OWN_PROPERTIES.map(property => [property, own.get(property) ?? ''] as const)
  ] as const);
}
