import type { Account } from '../../http/contracts';
import type { Call } from '../call';
import { complex, type Entity } from '../entity';
import { claimOf } from '../security/claims';
import { profileProperties } from './profileProperties';

/** `SP.UserProfiles.PersonProperties`, properties in recorded order. There are no managers and no personal sites here. */
export function personProperties(account: Account, call: Call): Entity {
  const none = { itemType: 'Edm.String', values: [] };
  const claim = claimOf(account.login);
  const host = `${call.origin}/`;
  return {
    type: 'SP.UserProfiles.PersonProperties', set: 'SP.ApiData.PersonPropertiess', editLink: `SP.UserProfiles.PeopleManager/GetPropertiesFor('${encodeURIComponent(claim)}')`,
    properties: {
      AccountName: claim, DirectReports: none, DisplayName: account.name, Email: account.login, ExtendedManagers: none,
      ExtendedReports: { itemType: 'Edm.String', values: [claim] }, IsFollowed: false, LatestPost: '', Peers: none, PersonalSiteHostUrl: host, PersonalUrl: host,
      PictureUrl: '', Title: account.jobTitle,
      UserProfileProperties: {
        itemType: 'SP.KeyValue',
        values: [...profileProperties(account, call)].map(([Key, Value]) => complex('SP.KeyValue', { Key, Value, ValueType: 'Edm.String' }))
      },
      UserUrl: `${host}Person.aspx?accountname=${encodeURIComponent(claim)}`
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
