import type { Web } from '../../storage/webs';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { valueOutcome } from '../outcome';
import { zoneOf } from '../time/siteTime';
import { collectionNode, entityNode, step, type EntityKind } from '../tree/kinds';
import { openMember } from '../tree/openMember';
import type { Node } from '../tree/node';
import { installedLanguages } from './installedLanguages';
import { timeZoneKind, timeZonesKind } from './timeZoneKind';

const NAVIGATION: readonly string[] = ['TimeZone', 'TimeZones'];

/** Read only: changes are refused, as the real service does over REST. */
const regionalSettingsKind: EntityKind<Web> = {
  name: 'RegionalSettings',
  entity: regionalSettingsEntity,
  members: {
    timezone: step((web, _, call) => entityNode(timeZoneKind, zoneOf(web.settings.timeZoneId), call)),
    timezones: step(() => collectionNode(timeZonesKind, undefined)),
    installedlanguages: step(() => valueOutcome('InstalledLanguages', installedLanguages))
  }
};

export function regionalSettingsNode(web: Web, call: Call): Node {
  return entityNode(regionalSettingsKind, web, call);
}

/** `SP.RegionalSettings`, properties in recorded order; what the Swedish locale writes otherwise is set apart. */
function regionalSettingsEntity(web: Web, call: Call): Entity {
  const { localeId } = web.settings;
  const english = localeId === 1033;
  return {
    type: 'SP.RegionalSettings', set: 'SP.ApiData.RegionalSettings', editLink: 'Web/RegionalSettings',
    properties: {
      AdjustHijriDays: 0, AlternateCalendarType: 0, AM: english ? 'AM' : '', CalendarType: 1, Collation: english ? 25 : 10,
      CollationLCID: english ? 2070 : 1053, DateFormat: english ? 0 : 2, DateSeparator: english ? '/' : '-',
      DecimalSeparator: english ? '.' : ',', DigitGrouping: '3;0', FirstDayOfWeek: english ? 0 : 1, FirstWeekOfYear: english ? 0 : 2,
      IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false, ListSeparator: english ? ',' : ';', LocaleId: localeId,
      NegativeSign: '-', NegNumberMode: 1, PM: english ? 'PM' : '', PositiveSign: '', ShowWeeks: false,
      ThousandSeparator: english ? ',' : ' ', Time24: !english, TimeMarkerPosition: 0, TimeSeparator: ':', WorkDayEndHour: 1020,
      WorkDays: 62, WorkDayStartHour: 480
    },
    onSelect: {}, navigation: NAVIGATION, open: name => openMember(regionalSettingsKind, web, name, call)
  };
}
