import type { Call } from '../call';
import { complex, type Entity } from '../entity';
import { entityOutcome, valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { parseIsoTime } from '../time/parseTime';
import { fromLocal, isoTime, toLocal, type LocalTime } from '../time/siteTime';
import { TIME_ZONES, timeZone, type TimeZone } from '../time/timeZones';
import { argument, type Arguments } from '../tree/arguments';
import { action, step, type CollectionKind, type EntityKind } from '../tree/kinds';

const UTC = 93;

/** `SP.TimeZone`, with the two conversions; whether their times are written just so is unproven. */
export const timeZoneKind: EntityKind<TimeZone> = {
  name: 'TimeZone',
  entity: timeZoneEntity,
  members: {
    localtimetoutc: step((zone, args, call) =>
      valueOutcome('LocalTimeToUTC', isoTime(fromLocal(givenTime('localTime', args, call), zone.id)))),
    utctolocaltime: step((zone, args, call) => {
      const time = fromLocal(givenTime('utcTime', args, call), UTC);
      return valueOutcome('UTCToLocalTime', isoTime(fromLocal(toLocal(time, zone.id), UTC)).replace('Z', ''));
    })
  }
};

/** All zones a site can stand in. One by its id only by POST. */
export const timeZonesKind: CollectionKind<undefined> = {
  name: 'TimeZones',
  type: 'SP.TimeZone',
  set: 'SP.ApiData.TimeZones',
  entities: () => TIME_ZONES.map(timeZoneEntity),
  members: { getbyid: action((_, args, call) => byId(args, call)) }
};

function byId(args: Arguments, call: Call): Outcome {
  const zone = timeZone(Number(argument(args, 'id') ?? call.body.member('id')));
  if (!zone) throw refusals.outOfRange();
  return entityOutcome(timeZoneEntity(zone));
}

/** The wall clock a time of the call shows, whatever zone it was written in: both functions say themselves what it is meant in. */
function givenTime(name: string, args: Arguments, call: Call): LocalTime {
  const text = String(argument(args, name) ?? call.body.member(name) ?? '');
  const time = parseIsoTime(text, UTC);
  if (!time) throw refusals.badRequest(`Cannot convert the literal '${text}' to the expected type 'Edm.DateTime'.`);
  return toLocal(time, UTC);
}

function timeZoneEntity(zone: TimeZone): Entity {
  return {
    type: 'SP.TimeZone', set: 'SP.ApiData.TimeZones', editLink: `Web/RegionalSettings/TimeZones/GetById(${zone.id})`,
    properties: {
      Description: zone.description, Id: zone.id,
      Information: complex('SP.TimeZoneInformation', { Bias: zone.bias, DaylightBias: -60, StandardBias: 0 })
    },
    onSelect: {}, navigation: [], open: () => undefined
  };
}
