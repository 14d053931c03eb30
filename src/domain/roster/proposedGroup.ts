import type { SeatProposal } from '../composition/seatProposal';
import type { IsoDate } from '../mandate/answer';
import { keyFrom } from '../template/editing/keyFrom';
import { blankProfile } from './blankProfile';
import type { GroupProfile, Lifetime } from './groupProfile';
import type { Group, GroupKind, Seat } from './roster';
import { subjectOf } from './subjectOf';

/** What is said of a group that is to be started. */
export interface GroupWish {
  readonly kind: GroupKind;
  /** Key of its healthcare region. */
  readonly healthcareRegion: string;
  readonly name: string;
  /** Key of the body that gives it its mandate; empty until it is said. */
  readonly mandator: string;
  readonly need: string;
  readonly begins: IsoDate | '';
  readonly lifetime: Lifetime;
}

/** A template family, as far as choosing one for a group goes. */
interface Family {
  readonly family: string;
  readonly healthcareRegion: string;
  readonly groupKinds: readonly GroupKind[];
}

/**
 * A group as it is to be kept, with its seats. The name gives the key, and the key those of the seats, so that a start
 * that was cut short is finished and not doubled.
 *
 * @param known the groups there are: none gets another's key, and a programme area comes from the mandator
 */
export function proposedGroup(
  wish: GroupWish,
  known: readonly Group[],
  families: readonly Family[],
  seats: readonly SeatProposal[]
): { readonly group: Group; readonly profile: GroupProfile; readonly seats: readonly Seat[] } {
  const name = wish.name.trim();
  const key = keyFrom(name, known.map((group) => group.key));
  const family = families.find(({ healthcareRegion, groupKinds }) => healthcareRegion === wish.healthcareRegion && groupKinds.includes(wish.kind));
  const group: Group = {
    key,
    kind: wish.kind,
    name,
    subject: subjectOf(name),
    programmeArea: known.find((candidate) => candidate.key === wish.mandator)?.programmeArea ?? '',
    healthcareRegions: [wish.healthcareRegion],
    mandators: wish.mandator === '' ? [] : [wish.mandator],
    templateFamily: family?.family ?? ''
  };
  return {
    group,
    profile: { ...blankProfile(key), need: wish.need.trim(), begins: wish.begins, lifetime: wish.lifetime },
    seats: seats.map(({ from: _from, ...seat }, at) => ({ ...seat, key: `${key}-${at + 1}`, groupKey: key }))
  };
}
