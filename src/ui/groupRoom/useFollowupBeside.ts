import * as React from 'react';
import { followupBeside } from '../../application/groupRoom/followupBeside';
import type { GroupRoom } from '../../application/groupRoom/groupRoom';
import { usePorts } from '../ports/usePorts';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';

/** The room with what the rosters of other groups, by their keys, tell of its obligations. */
export function useFollowupBeside(room: GroupRoom, keys: readonly string[]): Loaded<GroupRoom> {
  const { roster } = usePorts();
  // By the keys: what is changed in the room reads nothing anew, so that nothing jumps.
  const wanted = keys.join(' ');
  const others = useLoaded(React.useCallback(() => Promise.all(wanted.split(' ').map((key) => roster.ofGroup(key))), [roster, wanted]));
  return others.kind === 'loaded' ? { ...others, value: { ...room, followup: followupBeside(room, others.value) } } : others;
}
