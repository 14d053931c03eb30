import { readArray, readRecord, readText } from '../mandate/snapshotReading';
import type { Unread } from '../mandate/snapshotReading';
import type { SeatRole } from './roster';
import type { RosterContent, RosterPlace } from './rosterSnapshot';

const formats: readonly RosterContent['format'][] = ['uppdrag.roster.1', 'uppdrag.roster.2'];

const standings: readonly RosterPlace['held'][] = ['held', 'notActive'];

function readPlace(value: Unread, place: string): RosterPlace {
  const stored = readRecord(value, place);
  const text = (name: keyof RosterPlace): string => readText(stored[name], `${place}.${name}`);
  return {
    role: text('role') as SeatRole,
    regionKey: text('regionKey'),
    profession: text('profession'),
    held: standings.find((standing) => standing === text('held')) ?? 'vacant',
    person: text('person'),
    from: text('from'),
    to: text('to')
  };
}

/** The content of a frozen roster. @throws Error that names the place which cannot be read */
export function readRoster(canonical: string): RosterContent {
  const stored = readRecord(JSON.parse(canonical) as Unread, 'the roster');
  const text = (name: keyof RosterContent): string => readText(stored[name], name);
  const format = formats.find((known) => known === text('format'));
  if (format === undefined) throw new Error(`The roster cannot be read: its format is ${text('format')}.`);
  return {
    format,
    mandateKey: text('mandateKey'),
    snapshotKey: text('snapshotKey'),
    groupKey: text('groupKey'),
    groupName: text('groupName'),
    date: text('date'),
    places: readArray(stored.places, 'places', readPlace)
  };
}
