import { date, indexedKey, keyInFolder, note, optionalKey, ownKey, text } from '../vocabulary/columns';
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

/** Declarations of interests and how they were judged; only status and validity are copied to the terms. */
export const conflictOfInterest = defineList({
  name: 'ConflictOfInterest',
  kind: 'list',
  title: words('Jävsdeklarationer', 'Declarations of interests'),
  description: words('Deklarationer och hur de har bedömts.', 'Declarations and how they were judged.'),
  titleColumn: words('Deklaration', 'Declaration'),
  columns: {
    RowKey: ownKey('Radnyckel', 'Row key'),
    PersonKey: indexedKey('Personnyckel', 'Person key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: optionalKey('Region', 'Region'),
    Statement: note('Uppgifter', 'Statement'),
    Judgement: note('Bedömning', 'Judgement'),
    JudgementState: text('Läge', 'State', { maxLength: 32 }),
    ValidUntil: date('Gäller till', 'Valid until')
  },
  views: [
    {
      title: words('Alla deklarationer', 'All declarations'),
      columns: ['LinkTitle', 'GroupKey', 'JudgementState', 'ValidUntil'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: restrictedGrants({ group: 'processSupport', level: 'write' }),
  groupFolder: null
});

/** Whom a region proposes for a seat. */
export const nominations = defineList({
  name: 'Nominations',
  kind: 'list',
  title: words('Nomineringar', 'Nominations'),
  description: words('Vem en region föreslår till en plats.', 'Whom a region proposes for a seat.'),
  titleColumn: words('Nominering', 'Nomination'),
  columns: {
    RowKey: ownKey('Radnyckel', 'Row key'),
    SeatKey: indexedKey('Platsnyckel', 'Seat key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: indexedKey('Region', 'Region'),
    PersonKey: indexedKey('Personnyckel', 'Person key'),
    Motivation: note('Motivering', 'Motivation'),
    NominationState: text('Läge', 'State', { maxLength: 32 })
  },
  views: [
    {
      title: words('Alla nomineringar', 'All nominations'),
      columns: ['LinkTitle', 'GroupKey', 'RegionKey', 'NominationState'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: restrictedGrants({ group: 'processSupport', level: 'write' }),
  groupFolder: null
});
