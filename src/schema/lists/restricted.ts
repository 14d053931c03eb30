import { indexedKey, keyInFolder, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { restrictedGrants } from '../rights';

/** Patients, relatives, hidden people and private contact data: for process support and the group's own writers. */
export const peopleRestricted = defineList({
  name: 'PeopleRestricted',
  kind: 'list',
  title: words('Skyddade personuppgifter', 'Restricted people'),
  description: words('Personuppgifter som bara gruppen och processtödet ser.', 'Personal data that only the group and process support see.'),
  titleColumn: words('Namn', 'Name'),
  columns: {
    PersonKey: keyInFolder('Personnyckel', 'Person key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    JobTitle: text('Titel', 'Title'),
    Organisation: text('Organisation', 'Organisation'),
    Email: text('E-post', 'E-mail'),
    Phone: text('Telefon', 'Telephone', { maxLength: 64 })
  },
  views: [
    {
      title: words('Alla skyddade personer', 'All restricted people'),
      columns: ['LinkTitle', 'GroupKey', 'Organisation'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: restrictedGrants({ group: 'processSupport', level: 'write' }),
  groupFolder: { parent: '', writers: 'write', processSupport: 'write' }
});
