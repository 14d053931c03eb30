import { regionNamed } from '../../domain/roster/regionNamed';
import type { Group } from '../../domain/roster/roster';
import type { WheelEvent } from '../../domain/followup/wheelEvent';
import type { Language } from '../../loc/shared/language';
import { yearWheelStrings } from '../../loc/yearWheel/strings';
import { roleWord } from '../overview/roleWord';
import { obligationName } from '../followup/obligationName';

/** How an event is told. */
export interface ToldEvent {
  /** Where the group is known. */
  readonly here: string;
  /** Where it is not, as in a calendar with others' events. */
  readonly elsewhere: string;
  /** How it stands, or more about it; may be empty. */
  readonly more: string;
}

/** What happens, in words that name nobody. */
export function tellEvent(event: WheelEvent, group: Group, language: Language): ToldEvent {
  const strings = yearWheelStrings[language];
  switch (event.kind) {
    case 'meeting': {
      const { time, place, hostRegion, state } = event.meeting;
      const host = hostRegion === '' ? '' : strings.host(regionNamed(hostRegion));
      const parts = [time, place, host, state === 'held' ? strings.meetsHeld : ''].filter((part) => part !== '');
      return { here: strings.meets(group.name), elsewhere: strings.meets(group.name), more: parts.join(', ') };
    }
    case 'obligation': {
      const name = obligationName(event.obligation, event.standing, language);
      return { here: strings.dueBy(name), elsewhere: strings.dueByFor(name, group.name), more: strings.states[event.standing.state] };
    }
    case 'termEnds': {
      const role = roleWord(event.role, group.kind, language);
      const place = event.regionKey === '' ? '' : regionNamed(event.regionKey);
      return { here: strings.termEnds(role, place), elsewhere: strings.termEndsFor(role, place, group.name), more: '' };
    }
    case 'review':
      return { here: strings.review, elsewhere: strings.reviewFor(group.name), more: '' };
    case 'groupEnds':
      return { here: strings.groupEnds, elsewhere: strings.groupEndsFor(group.name), more: '' };
  }
}
