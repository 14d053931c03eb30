import { Concerns } from './concerns/Concerns';
import { RoomDocuments } from './documents/RoomDocuments';
import { RoomGuides } from './guides/RoomGuides';
import { MandateText } from './mandate/MandateText';
import { RoomMeetings } from './meetings/RoomMeetings';
import { RoomMembers } from './members/RoomMembers';
import { RoomObligations } from './obligations/RoomObligations';
import type { RoomPanel } from './RoomPanel';
import { SinceLast } from './sinceLast/SinceLast';
import { RoomWorkList } from './work/RoomWorkList';
import { RoomYear } from './year/RoomYear';

/** What the room holds, in the order it is read; in one column the top comes first, then the wide column. */
export const roomPanels: readonly RoomPanel[] = [
  { key: 'concerns', place: 'top', Panel: Concerns },
  { key: 'guides', place: 'top', Panel: RoomGuides },
  { key: 'since', place: 'top', Panel: SinceLast },
  { key: 'work', place: 'main', Panel: RoomWorkList },
  { key: 'mandate', place: 'main', Panel: MandateText },
  { key: 'members', place: 'side', Panel: RoomMembers },
  { key: 'obligations', place: 'side', Panel: RoomObligations },
  { key: 'year', place: 'side', Panel: RoomYear },
  { key: 'meetings', place: 'side', Panel: RoomMeetings },
  { key: 'documents', place: 'side', Panel: RoomDocuments }
];
