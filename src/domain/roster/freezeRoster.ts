import type { IsoDate } from '../mandate/answer';
import { canonicalize } from '../mandate/canonicalize';
import { hashText } from '../mandate/hashText';
import { countsAsEmpty } from './countsAsEmpty';
import { placesOf } from './placesOf';
import type { Group, Person, Seat, Term } from './roster';
import type { RosterContent, RosterPlace, RosterSnapshot } from './rosterSnapshot';

/** What a group's roster is frozen from. */
export interface RosterSource {
  readonly mandateKey: string;
  readonly snapshotKey: string;
  readonly group: Pick<Group, 'key' | 'name'>;
  readonly seats: readonly Seat[];
  /** With the interests of their holders as they were judged. */
  readonly terms: readonly Term[];
  readonly people: readonly Person[];
  /** True where a seat is active only when its holder's interests are cleared. */
  readonly isClearanceDemanded: boolean;
  readonly date: IsoDate;
}

/** Freezes who sits in a group on a day: the same roster gives the same text. */
export function freezeRoster({ mandateKey, snapshotKey, group, seats, terms, people, isClearanceDemanded, date }: RosterSource): RosterSnapshot {
  const places = placesOf(seats, terms, people, date, 0).map((place): RosterPlace => {
    const { role, regionKey, profession } = place.seat;
    return place.kind === 'held'
      ? { role, regionKey, profession, held: countsAsEmpty(place, isClearanceDemanded) ? 'notActive' : 'held', person: place.person, from: place.from, to: place.to }
      : { role, regionKey, profession, held: 'vacant', person: '', from: '', to: '' };
  });
  const { key: groupKey, name: groupName } = group;
  const canonical = canonicalize({ format: 'uppdrag.roster.2', mandateKey, snapshotKey, groupKey, groupName, date, places });
  return { content: JSON.parse(canonical) as RosterContent, canonical, hash: hashText(canonical) };
}
