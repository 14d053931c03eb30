import type { Principal } from '../../storage/principals';
import type { Entity } from '../entity';

/** A person as seen through a column: what an expansion of it may select. */
export function personEntity(person: Principal): Entity {
  const [first, ...rest] = person.title.split(' ');
  const email = person.settings.email ?? '';
  return {
    type: 'SP.Data.UserInfoItem', set: 'SP.ListData.UserInfoList', editLink: `Web/SiteUserInfoList/Items(${person.id})`,
    properties: {
      Id: person.id, ID: person.id, Title: person.title, Name: person.login, LoginName: person.login, EMail: email, UserName: email,
      FirstName: first, LastName: rest.join(' '), JobTitle: person.settings.jobTitle ?? null, Department: person.settings.department ?? null,
      Office: null, SipAddress: email, WorkPhone: null, MobilePhone: null
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
