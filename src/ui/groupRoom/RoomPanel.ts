import type { ComponentType } from 'react';
import type { GroupRoom } from '../../application/groupRoom/groupRoom';

export interface RoomPanelProps {
  readonly room: GroupRoom;
  /** Something has been changed: read the room again. */
  readonly onChanged: () => void;
}

/** A part of the room. A panel that has nothing to say to whoever looks renders nothing. */
export interface RoomPanel {
  readonly key: string;
  /** Across the top, in the wide column with the mandate, or in the narrow one beside it. */
  readonly place: 'top' | 'main' | 'side';
  readonly Panel: ComponentType<RoomPanelProps>;
}
