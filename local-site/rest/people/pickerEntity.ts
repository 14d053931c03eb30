import type { Account, SecurityGroup } from '../../http/contracts';
import type { Principal } from '../../storage/principals';
import { claimOf, EVERYONE, groupClaimOf } from '../security/claims';

/** What the people picker tells of somebody, before it becomes part of a JSON text. */
export interface PickerEntity {
  readonly Key: string;
  readonly DisplayText: string;
  readonly IsResolved: boolean;
  readonly Description: string;
  readonly EntityType: string;
  readonly EntityData: Readonly<Record<string, string>>;
  readonly MultipleMatches: readonly PickerEntity[];
  readonly ProviderName: string;
  readonly ProviderDisplayName: string;
}

const RESOLVED = { IsResolved: true, MultipleMatches: [] } as const;
const TENANT = { ProviderName: 'Tenant', ProviderDisplayName: 'Tenant' } as const;
const NOBODY = { ProviderName: '', ProviderDisplayName: '' } as const;

export function personEntry({ login, name, jobTitle, department }: Account): PickerEntity {
  return {
    ...RESOLVED, ...TENANT, Key: claimOf(login), DisplayText: name, Description: login, EntityType: 'User',
    EntityData: { IsAltSecIdPresent: 'False', Title: jobTitle, Email: login, MobilePhone: '', Department: department, PrincipalType: 'User', SIPAddress: login }
  };
}

export function securityGroupEntry({ id, name }: SecurityGroup): PickerEntity {
  return {
    ...RESOLVED, ...TENANT, Key: groupClaimOf(id), DisplayText: name, Description: name, EntityType: 'SecGroup',
    EntityData: { DisplayName: name, Email: '', PrincipalType: 'SecurityGroup' }
  };
}

export function everyoneEntry(): PickerEntity {
  const name = 'Everyone except external users';
  return { ...RESOLVED, Key: EVERYONE, DisplayText: name, Description: name, EntityType: 'FormsRole', EntityData: {}, ProviderName: 'AllUsers', ProviderDisplayName: 'All Users' };
}

export function siteGroupEntry({ id, title }: Principal): PickerEntity {
  return {
    ...RESOLVED, ...NOBODY, Key: title, DisplayText: title, Description: title, EntityType: 'SPGroup',
    EntityData: { SPGroupID: String(id), AccountName: title, PrincipalType: 'SharePointGroup' }
  };
}

/** An address nobody of the directory has, as clients know it from the real service. */
export function emailEntry(email: string): PickerEntity {
  return {
    ...RESOLVED, ...NOBODY, Key: email, DisplayText: email, Description: email, EntityType: '',
    EntityData: { SPUserID: email, Email: email, IsBlocked: 'False', PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS', AccountName: email, SIPAddress: email, IsBlockedOnODB: 'False' }
  };
}

export function unresolvedEntry(text: string, matches: readonly PickerEntity[]): PickerEntity {
  return { ...NOBODY, Key: text, DisplayText: text, IsResolved: false, Description: text, EntityType: '', EntityData: {}, MultipleMatches: matches };
}
