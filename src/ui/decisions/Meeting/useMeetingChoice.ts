import * as React from 'react';
import { listDecisions } from '../../../application/approval/listDecisions';
import type { DecisionList } from '../../../application/approval/listDecisions';
import { daysAfter } from '../../../domain/calendar/calendarDate';
import { swedishDay } from '../../../domain/calendar/swedishDay';
import type { Meeting } from '../../../domain/meetings/meeting';
import type { Ports } from '../../../application/ports/ports';
import { useLoaded } from '../../loading/useLoaded';
import type { Loaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** How far back meetings are offered, in days: minutes are checked some weeks after a meeting. */
const offeredBack = 120;

export interface MeetingChoice {
  readonly list: DecisionList;
  readonly login: string;
  /** Names of groups and bodies by key. */
  readonly names: ReadonlyMap<string, string>;
  /** Bodies whose decisions the user records, by name. */
  readonly bodies: readonly string[];
  /** Meetings of all bodies: those of late and to come, and any that a case still waits for. By date. */
  readonly meetings: readonly Meeting[];
}

async function load(ports: Ports): Promise<MeetingChoice> {
  const day = daysAfter(swedishDay(ports.clock.now()), -offeredBack);
  const [list, user, groups, deciding, calendar] = await Promise.all([
    listDecisions(ports),
    ports.session.user(),
    ports.roster.groups(),
    ports.session.decidingBodies(),
    ports.meetings.from(day)
  ]);
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const waitedFor = list.bodies.flatMap(({ cases }) => cases.flatMap(({ due }) => (due?.kind === 'meeting' ? [due.meeting] : [])));
  const meetings = new Map([...waitedFor, ...calendar].map((meeting) => [meeting.key, meeting] as const));
  return {
    list,
    login: user.login,
    names,
    bodies: [...deciding].sort((one, other) => nameOf(one).localeCompare(nameOf(other), 'sv')),
    meetings: [...meetings.values()].sort((one, other) => one.date.localeCompare(other.date))
  };
}

/** What there is to choose between, and the cases. */
export function useMeetingChoice(): Loaded<MeetingChoice> {
  const ports = usePorts();
  return useLoaded(React.useCallback(() => load(ports), [ports]));
}
