import type { WholeRoster } from '../../../../src/application/ports/rosterStore';
import { daysAfter } from '../../../../src/domain/calendar/calendarDate';
import { attendanceByRegion } from '../../../../src/domain/followup/attendanceByRegion';
import type { GroupMeeting } from '../../../../src/domain/followup/groupMeeting';
import { heldSeats } from '../../../../src/domain/followup/heldSeats';
import type { IsoDate } from '../../../../src/domain/mandate/answer';
import { regionNamed } from '../../../../src/domain/roster/regionNamed';
import type { Group, Seat, Term } from '../../../../src/domain/roster/roster';
import { regionsOfGroup } from '../../../../src/domain/roster/regionsOfGroup';
import { createRandom, type Random } from '../../../random';
import { onWorkday } from '../onWorkday';
import { meetingWithoutNotes } from './plantedProblems';
import { notedHere } from './reports';

/** Days from one meeting to the next, from the last one to today at least, and from today to the next two. */
const [between, least, ahead] = [112, 33, [30, 142]] as const;

const points = [
  'Föregående anteckningar\nLäget i regionerna\nNationella kunskapsstöd\nResultat och uppföljning\nNästa möte',
  'Föregående anteckningar\nRemisser\nVårdförlopp och implementering\nUtbildningsdag\nNästa möte',
  'Föregående anteckningar\nHandlingsplan\nKvalitetsregister\nFrågor från programområdet\nNästa möte',
];

interface Meeting {
  readonly group: Group;
  readonly seats: readonly Seat[];
  readonly terms: readonly Term[];
  readonly number: number;
  readonly date: IsoDate;
  readonly today: IsoDate;
  readonly random: Random;
}

function attended({ seats, terms, date, random }: Meeting): GroupMeeting['attendance'] {
  const held = heldSeats(seats, terms, date).map(({ seat }) => seat);
  return attendanceByRegion(held, () => random.oneOf(['present', 'present', 'present', 'present', 'present', 'absent', 'substitute']));
}

/** Each third meeting is at a distance, the others are hosted by the regions in turn. */
function meetingOf(meeting: Meeting): GroupMeeting {
  const { group, number, date, today } = meeting;
  const regions = regionsOfGroup(group);
  const host = number % 3 === 2 ? undefined : regions[(number + group.key.length) % regions.length];
  const isHeld = date <= today;
  const key = `mote-${group.key}-${date}`;
  // Who keeps no notes in the site says where they are.
  const isLast = date > daysAfter(today, -between);
  const hasNotes = isHeld && !(isLast && [meetingWithoutNotes, ...notedHere].includes(group.key));
  return {
    key,
    groupKey: group.key,
    date,
    time: number % 2 === 0 ? '9.00–12.00' : '13.00–15.30',
    place: host ? regionNamed(host.key).replace(/^Region /, 'Regionhuset, ') : '',
    link: host ? '' : `https://moten.example/${group.key}`,
    hostRegion: host?.key ?? '',
    state: isHeld ? 'held' : 'planned',
    agenda: points[number % points.length] ?? '',
    attendance: isHeld ? attended(meeting) : [],
    notesKey: '',
    notesLink: hasNotes ? `https://anteckningar.example/${key}` : '',
  };
}

/** Meetings of the groups last year, this year and in the months to come. */
export function groupMeetings(groups: readonly Group[], { seats, terms }: Pick<WholeRoster, 'seats' | 'terms'>, today: IsoDate): readonly GroupMeeting[] {
  const random = createRandom(7);
  const begins = `${Number(today.slice(0, 4)) - 1}-01-01`;
  return groups.flatMap((group) => {
    const turn = group.key.length * 7 + group.name.charCodeAt(4);
    const own = { seats: seats.filter(({ groupKey }) => groupKey === group.key), terms: terms.filter(({ groupKey }) => groupKey === group.key) };
    const last = daysAfter(today, -least - (turn % 40));
    const days = [...ahead.map((days) => daysAfter(today, days + (turn % 40)))];
    for (let date = last; date >= begins; date = daysAfter(date, -between)) days.unshift(date);
    return days.map((date, number) => meetingOf({ group, ...own, number, date: onWorkday(date), today, random }));
  });
}
