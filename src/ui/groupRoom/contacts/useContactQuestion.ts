import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { bodiesOfKind } from '../../../domain/groupRoom/bodiesOfKind';
import type { Reached } from '../../../domain/groupRoom/declaredRoute';
import { reachedKey } from '../../../domain/groupRoom/reachedKey';
import type { FoundRoute } from '../../../domain/groupRoom/routesIn';
import { regionChoices } from '../../../domain/roster/regionChoices';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import type { SelectOption } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import type { WayQuestion } from './useContactWay';

/** A question that somebody chooses the answer of. */
interface Choice {
  readonly value: string;
  readonly options: readonly SelectOption<string>[];
  readonly choose: (value: string) => void;
}

export interface ContactChoices {
  readonly whom: Choice;
  /** Null where the way is the same whichever is meant. */
  readonly which: Choice | null;
  readonly region: Choice | null;
  /** Null where nobody can be reached. */
  readonly question: WayQuestion | null;
}

const isOffered = ({ reaches }: FoundRoute, { group, bodies }: GroupRoom): boolean => !('kind' in reaches) || bodiesOfKind(reaches.kind, group, bodies).length > 0;

/** Whom somebody wants to reach, of those who can be, and what more has to be known of it. */
export function useContactQuestion(room: GroupRoom, routes: readonly FoundRoute[]): ContactChoices {
  const { contacts: strings } = useStrings(groupGuidesStrings);
  const { kinds } = useStrings(rostersStrings);
  const [whom, setWhom] = React.useState('');
  const [which, setWhich] = React.useState('');
  const [region, setRegion] = React.useState(room.me.seats.find(({ seat }) => seat.regionKey !== '')?.seat.regionKey ?? '');
  const { group, bodies } = room;

  const nameOf = (reached: Reached): string => {
    if (!('kind' in reached)) return strings.whom[reached.whom];
    return strings.kinds[reached.kind]?.[reached.whom] ?? strings[reached.whom](kinds[reached.kind].toLocaleLowerCase('sv'));
  };
  const offered = routes.filter((route) => isOffered(route, room));
  const route = offered.find(({ reaches }) => reachedKey(reaches) === whom) ?? offered[0];
  const those = route && 'kind' in route.reaches && route.stops.some(({ body }) => body.by === 'chosen') ? bodiesOfKind(route.reaches.kind, group, bodies) : [];
  const regions = route?.stops.some(({ ofRegion }) => ofRegion) ? regionChoices(group) : [];
  const chosen = (those.find(({ key }) => key === which) ?? those[0])?.key ?? '';
  const regionKey = (regions.find(({ key }) => key === region) ?? regions[0])?.key ?? '';
  return {
    whom: { value: route ? reachedKey(route.reaches) : '', options: offered.map(({ reaches }) => ({ value: reachedKey(reaches), text: nameOf(reaches) })), choose: setWhom },
    which: those.length === 0 ? null : { value: chosen, options: those.map(({ key, name }) => ({ value: key, text: name })), choose: setWhich },
    region: regions.length === 0 ? null : { value: regionKey, options: regions.map(({ key, name }) => ({ value: key, text: name })), choose: setRegion },
    question: route ? { route, chosen, regionKey } : null
  };
}
