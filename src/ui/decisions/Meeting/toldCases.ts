import type { MeetingResult } from '../../../application/approval/recordMeeting';
import type { OwnCase } from '../../../application/approval/waitingCase';
import { absoluteAddress } from '../../address/absoluteAddress';
import type { ToldCase } from '../../notification/preparedMessages';

/** The cases in which something was done at the meeting, as they stand after it, in the order of the list. */
export function toldCases(cases: readonly (OwnCase & { readonly resultKey: string })[], results: ReadonlyMap<string, MeetingResult>, page: string): readonly ToldCase[] {
  return cases.flatMap(({ resultKey, mandateKey, group, round: { snapshotKey } }) => {
    const result = results.get(resultKey);
    const after = result !== undefined && 'ledgerCase' in result ? result.ledgerCase : undefined;
    const round = after?.state.rounds.find((one) => one.snapshotKey === snapshotKey);
    return round ? [{ round, groupName: group.name, address: absoluteAddress(page, { uppdrag: mandateKey }) }] : [];
  });
}
