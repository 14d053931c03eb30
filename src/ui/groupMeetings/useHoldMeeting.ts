import * as React from 'react';
import { holdMeeting } from '../../application/followup/holdMeeting';
import { isLinkOrEmpty } from '../../domain/approval/recordShape';
import { attendanceByRegion } from '../../domain/followup/attendanceByRegion';
import type { SeatAttendance } from '../../domain/followup/groupMeeting';
import type { HeldSeat } from '../../domain/followup/heldSeats';
import { heldSeats } from '../../domain/followup/heldSeats';
import type { Person } from '../../domain/roster/roster';
import { groupMeetingsStrings } from '../../loc/groupMeetings/strings';
import { formatDate } from '../language/formatDate';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { usePorts } from '../ports/usePorts';
import type { HoldMeetingProps } from './HoldMeeting';

/** A seat that was held on the day of the meeting, and by whom. */
export interface AttendedSeat extends HeldSeat {
  /** Undefined for somebody whose name is not shown here. */
  readonly person: Person | undefined;
}

export interface HoldMeetingState {
  readonly seats: readonly AttendedSeat[];
  readonly notesLink: string;
  readonly isLinkRight: boolean;
  howOf(seatKey: string): SeatAttendance;
  setHow(seatKey: string, how: SeatAttendance): void;
  setNotesLink(link: string): void;
  save(): void;
}

/** Everybody came until somebody says otherwise; what was entered before is shown as it was. */
export function useHoldMeeting({ meeting, roster, work, onClose }: HoldMeetingProps): HoldMeetingState {
  const ports = usePorts();
  const strings = useStrings(groupMeetingsStrings);
  const language = useLanguage();
  const [said, say] = React.useState<ReadonlyMap<string, SeatAttendance>>(
    () => new Map(meeting.attendance.flatMap(({ places = [] }) => places.map(({ seatKey, how }) => [seatKey, how])))
  );
  const [notesLink, setNotesLink] = React.useState(meeting.notesLink);
  const known = roster.kind === 'loaded' ? roster.value : null;
  const seats = known === null ? [] : heldSeats(known.roster.seats, known.roster.terms, meeting.date);
  const howOf = (seatKey: string): SeatAttendance => said.get(seatKey) ?? 'present';
  const isLinkRight = isLinkOrEmpty(notesLink.trim());
  return {
    seats: seats.map((held) => ({ ...held, person: known?.people.get(held.personKey) })),
    notesLink,
    isLinkRight,
    howOf,
    setHow: (seatKey, how) => say(new Map([...said, [seatKey, how]])),
    setNotesLink,
    save: () => {
      if (!isLinkRight) return;
      const attendance = attendanceByRegion(seats.map(({ seat }) => seat), howOf);
      work.run(
        () => holdMeeting(ports, { ...meeting, notesLink: notesLink.trim() }, attendance),
        strings.heldNow(formatDate(meeting.date, language)),
        onClose
      );
    }
  };
}
