import type { SeatRole } from '../../domain/roster/roster';
import { choice, date, indexedKey, optionalKey, ownKey, text } from '../vocabulary/columns';
import { defineList } from '../vocabulary/list';
import { words } from '../vocabulary/localizedText';
import { openGrants } from '../rights';

const roles: Readonly<Record<SeatRole, true>> = { chair: true, member: true, coOpted: true, processSupport: true };

export const seatRoles = Object.keys(roles) as readonly SeatRole[];

const rosterGrants = openGrants({ group: 'processSupport', level: 'write' });

export const seats = defineList({
  name: 'Seats',
  kind: 'list',
  title: words('Platser', 'Seats'),
  description: words('Platser i grupperna.', 'Places in the groups.'),
  titleColumn: words('Plats', 'Seat'),
  columns: {
    SeatKey: ownKey('Platsnyckel', 'Seat key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    RegionKey: optionalKey('Region', 'Region'),
    Role: choice('Roll', 'Role', seatRoles),
    Profession: text('Profession', 'Profession')
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
  groupFolder: null
});

export const terms = defineList({
  name: 'Terms',
  kind: 'list',
  title: words('Mandatperioder', 'Terms'),
  description: words('Vem som sitter på vilken plats, från och till.', 'Who sits on which seat, from and to.'),
  titleColumn: words('Mandatperiod', 'Term'),
  columns: {
    TermKey: ownKey('Periodnyckel', 'Term key'),
    SeatKey: indexedKey('Platsnyckel', 'Seat key'),
    GroupKey: indexedKey('Gruppnyckel', 'Group key'),
    /** The seat's region, repeated: one indexed filter reads a region's terms. */
    RegionKey: optionalKey('Region', 'Region'),
    PersonKey: indexedKey('Personnyckel', 'Person key'),
    FromDate: date('Från', 'From'),
    ToDate: date('Till', 'To')
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
  groupFolder: null
});

export const people = defineList({
  name: 'People',
  kind: 'list',
  title: words('Personer', 'People'),
  description: words('Personer på platserna. Ingen behöver ha ett konto.', 'People on the seats. Nobody needs an account.'),
  titleColumn: words('Namn', 'Name'),
  columns: {
    PersonKey: ownKey('Personnyckel', 'Person key'),
    /** Region of the person's seat, so that a region's people come with its seats; may be empty. */
    RegionKey: optionalKey('Region', 'Region'),
    JobTitle: text('Titel', 'Title'),
    Organisation: text('Organisation', 'Organisation'),
    Email: text('E-post', 'E-mail')
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
  grants: rosterGrants,
  groupFolder: null
});
