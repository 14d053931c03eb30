import * as React from 'react';
import { useAddressParameter } from '../../address/useAddressParameter';
import type { MembersProps } from './Members';
import type { MembersState } from './useMembers';

/** Opens the seat that the address names (`?plats=`) once, where it stands: to fill it when it is vacant and one may, else what is known of it. */
export function useAskedSeat({ roster, mayKeep }: MembersProps, { open }: MembersState): void {
  const [asked] = useAddressParameter('plats');
  const opened = React.useRef(false);
  React.useEffect(() => {
    const story = roster.stories.find(({ seat }) => seat.key === asked);
    if (opened.current || story === undefined) return;
    opened.current = true;
    open({ seatKey: asked, part: mayKeep && story.place.kind === 'vacant' ? 'change' : 'about' });
  });
}
