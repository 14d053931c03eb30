import { afterPaint } from '../loading/afterPaint';
import { later } from '../loading/later';
import { belowLines } from './belowLines';
import { Concerns } from './concerns/Concerns';
import { RoomGuides } from './guides/RoomGuides';
import { MandateText } from './mandate/MandateText';
import { RoomMembers } from './members/RoomMembers';
import type { RoomPanel } from './RoomPanel';
import { SinceLast } from './sinceLast/SinceLast';
import { RoomWorkList } from './work/RoomWorkList';

const RoomBelow = later(async () => (await import(/* webpackChunkName: 'room-below' */ './RoomBelow')).RoomBelow, belowLines, afterPaint);

/** What the room holds, in the order it is read; in one column the top comes first, then the wide column. */
export const roomPanels: readonly RoomPanel[] = [
  { key: 'concerns', place: 'top', Panel: Concerns },
  { key: 'guides', place: 'top', Panel: RoomGuides },
  { key: 'since', place: 'top', Panel: SinceLast },
  { key: 'work', place: 'main', Panel: RoomWorkList },
  { key: 'mandate', place: 'main', Panel: MandateText },
  { key: 'members', place: 'side', Panel: RoomMembers },
  { key: 'below', place: 'side', Panel: RoomBelow }
];
