import type { GroupRoom, RoomMandate } from '../../../application/groupRoom/groupRoom';
import { latestHeld } from '../../../domain/groupRoom/latestHeld';
import { latestNotes } from '../../../domain/groupRoom/latestNotes';
import type { GroupMeeting } from '../../../domain/followup/groupMeeting';
import type { GroupReport } from '../../../domain/followup/groupReport';
import type { IsoDate } from '../../../domain/mandate/answer';

/** Something of a group that is worth telling at home. */
export type ShareSource = { readonly day: IsoDate } & (
  | { readonly kind: 'notes'; readonly report: GroupReport }
  | { readonly kind: 'meeting'; readonly meeting: GroupMeeting }
  | { readonly kind: 'mandate'; readonly mandate: RoomMandate }
);

function mandateSource({ mandates: [mandate] }: GroupRoom): readonly ShareSource[] {
  const day = mandate && (mandate.withdrawnOn || mandate.text?.decisionDate || mandate.file?.decisionDate);
  return mandate && day ? [{ kind: 'mandate', mandate, day }] : [];
}

/** What can be told of a group, the newest first: the latest notes, a later meeting without any, and the mandate. */
export function shareSources(room: GroupRoom): readonly ShareSource[] {
  const { meetings, reports } = room.followup.evidence;
  const notes = latestNotes(reports, meetings);
  const held = latestHeld(meetings, room.today);
  const sources: readonly ShareSource[] = [
    ...(held && held.key !== notes?.meeting.key ? [{ kind: 'meeting', meeting: held, day: held.date } as const] : []),
    ...(notes ? [{ kind: 'notes', report: notes.report, day: notes.meeting.date } as const] : []),
    ...mandateSource(room)
  ];
  return [...sources].sort((one, other) => other.day.localeCompare(one.day));
}
