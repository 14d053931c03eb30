import type { Principal } from '../../storage/principals';
import type { Entity, PropertyValue } from '../entity';

const PROPERTIES = [
  'Id', 'ID', 'Title', 'Name', 'LoginName', 'EMail', 'UserName', 'FirstName', 'LastName', 'JobTitle', 'Department', 'Office', 'SipAddress', 'WorkPhone', 'MobilePhone'
] as const;

/** What can be selected of a person, in lower case. */
export const PERSON_PROPERTIES: ReadonlySet<string> = new Set(PROPERTIES.map(name => name.toLowerCase()));

/** A person as seen through a column: what an expansion of it may select. */
export function personEntity(person: Principal): Entity {
  const [first, ...rest] = person.title.split(' ');
  const email = person.settings.email ?? '';
  const properties: Record<(typeof PROPERTIES)[number], PropertyValue> = {
    Id: person.id, ID: person.id, Title: person.title, Name: person.login, LoginName: person.login, EMail: email, UserName: email,
    FirstName: first, LastName: rest.join(' '), JobTitle: person.settings.jobTitle ?? null, Department: person.settings.department ?? null,
    Office: null, SipAddress: email, WorkPhone: null, MobilePhone: null
  };
  return {
    type: 'SP.Data.UserInfoItem', set: 'SP.ListData.UserInfoList', editLink: `Web/SiteUserInfoList/Items(${person.id})`,
    properties, onSelect: {}, navigation: [], open: () => undefined
  };
}
