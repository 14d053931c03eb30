import * as React from 'react';
import { proposeSeats } from '../../../domain/composition/proposeSeats';
import { rulesOfGroup } from '../../../domain/composition/rulesOfGroup';
import type { SeatProposal } from '../../../domain/composition/seatProposal';
import type { GroupWish } from '../../../domain/roster/proposedGroup';
import { proposedGroup } from '../../../domain/roster/proposedGroup';
import type { Template } from '../../../domain/template/template';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';

/** The template families there are, and the seats that the rules offer such a group; none until they have been read. */
export function useProposedSeats(
  wish: GroupWish,
  frame: RosterFrame
): { readonly families: readonly Template[]; readonly proposals: readonly SeatProposal[] } {
  const { templates, rosterParameters } = usePorts();
  const loaded = useLoaded(React.useCallback(() => Promise.all([templates.families(), rosterParameters.rosterRules()]), [templates, rosterParameters]));
  if (loaded.kind !== 'loaded') return { families: [], proposals: [] };
  const [families, all] = loaded.value;
  const { group } = proposedGroup(wish, frame.groups, families, []);
  const rules = rulesOfGroup(group, all);
  return { families, proposals: rules === null ? [] : proposeSeats({ group, rules, leadingRegion: '', careChain: [] }) };
}
