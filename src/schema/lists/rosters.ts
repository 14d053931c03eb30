import { seatRoles } from '../../domain/roster/seatRoles';
import { choice, date, indexedKey, indexedText, keyInFolder, note, optionalKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import type { GroupFolder } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants } from '../rights';

/**
 * A group's own writers keep its roster in its folder: a row counts there or in the root, which only process support writes,
 * and a person in a folder has a key that begins with the group's.
 */
const ownFolder: GroupFolder = { parent: '', writers: 'write', processSupport: 'write' };

const rosterGrants = openGrants({ group: 'processSupport', level: 'write' });

export const seats = defineList({
  name: 'Seats',
  kind: 'list',
  title: words('Platser', 'Seats'),
  description: words('Platser i grupperna.', 'Places in the groups.'),
  titleColumn: words('Plats', 'Seat'),
  columns: {
    SeatKey: keyInFolder('Platsnyckel', 'Seat key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: optionalKey('Region', 'Region'),
    Organisation: text('Organisation', 'Organisation'),
    Role: choice('Roll', 'Role', seatRoles),
    Profession: text('Profession', 'Profession'),
    Standing: text('Ställning', 'Standing', { maxLength: 32 }),
    Requirement: text('Krav', 'Requirement', { maxLength: 32 }),
    /** As JSON: the terms the seat has confirmed, and a change that has begun. One write with the row's ETag decides. */
    Schedule: note('Bemanning', 'Schedule')
  },
  views: [
    {
      title: words('Alla platser', 'All seats'),
      columns: ['LinkTitle', 'GroupKey', 'RegionKey', 'Role', 'Profession'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: rosterGrants,
  groupFolder: ownFolder
});

export const terms = defineList({
  name: 'Terms',
  kind: 'list',
  title: words('Mandatperioder', 'Terms'),
  description: words('Vem som sitter på vilken plats, från och till.', 'Who sits on which seat, from and to.'),
  titleColumn: words('Mandatperiod', 'Term'),
  columns: {
    TermKey: keyInFolder('Periodnyckel', 'Term key'),
    SeatKey: indexedKey('Platsnyckel', 'Seat key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    /** The seat's region, repeated: one indexed filter reads a region's terms. */
    RegionKey: optionalKey('Region', 'Region'),
    PersonKey: indexedKey('Personnyckel', 'Person key'),
    FromDate: date('Från', 'From'),
    ToDate: date('Till', 'To'),
    AppointedBy: text('Utsedd av', 'Appointed by'),
    AppointedOn: date('Utsedd den', 'Appointed on'),
    Paragraph: text('Paragraf', 'Paragraph', { maxLength: 64 }),
    Remark: note('Anteckning', 'Note'),
    Interests: text('Jäv', 'Interests', { maxLength: 32 }),
    InterestsUntil: date('Jävsbedömning gäller till', 'Judgement of interests valid until')
  },
  views: [
    {
      title: words('Alla mandatperioder', 'All terms'),
      columns: ['LinkTitle', 'GroupKey', 'RegionKey', 'FromDate', 'ToDate'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  grants: rosterGrants,
  groupFolder: ownFolder
});

export const people = defineList({
  name: 'People',
  kind: 'list',
  title: words('Personer', 'People'),
  description: words('Personer på platserna. Ingen behöver ha ett konto.', 'People on the seats. Nobody needs an account.'),
  titleColumn: words('Namn', 'Name'),
  columns: {
    PersonKey: keyInFolder('Personnyckel', 'Person key'),
    /** Region of the person's seat, so that a region's people come with its seats; may be empty. */
    RegionKey: optionalKey('Region', 'Region'),
    JobTitle: text('Titel', 'Title'),
    Organisation: text('Organisation', 'Organisation'),
    /** Somebody who sits in another group already is found by it. */
    Email: indexedText('E-post', 'E-mail'),
    /** Key of the person that this is another row of; empty for most. */
    SamePersonAs: indexedText('Samma person som', 'Same person as'),
    /** `no` keeps the person off public pages. */
    ShownPublicly: text('Visas offentligt', 'Shown publicly', { maxLength: 8 })
  },
  views: [
    {
      title: words('Alla personer', 'All people'),
      columns: ['LinkTitle', 'JobTitle', 'Organisation'],
      query: '',
      isDefault: true
    }
  ],
  crawled: false,
  moderated: false,
  // Whoever is hidden had a name in earlier versions.
  keepsVersions: false,
  grants: rosterGrants,
  groupFolder: ownFolder
});
