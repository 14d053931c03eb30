import type { ChangeProblem } from '../../domain/roster/changeProblem';
import { problemsOfChange } from '../../domain/roster/problemsOfChange';
import { scheduleOf } from '../../domain/roster/scheduleOf';
import type { SeatChange } from '../../domain/roster/seatChange';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';

export type MemberOutcome =
  | { readonly kind: 'changed'; readonly seat: StoredSeat }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly problems: readonly ChangeProblem[] }
  /** Somebody else was first: the seat as it stands now. */
  | { readonly kind: 'changedMeanwhile'; readonly seat: StoredSeat };

/**
 * Changes who sits on a seat: end and beginning in one step. Safe to repeat with the same change.
 * @param seat as it was read
 * @throws Failure `offline` or `throttled` when it may have been cut short: the same call goes on with it
 */
export async function changeMember({ seatEditor }: Pick<Ports, 'seatEditor'>, seat: StoredSeat, change: SeatChange): Promise<MemberOutcome> {
  const problems = problemsOfChange(seat.seat, scheduleOf(seat, seat.terms.map(({ term }) => term)), change);
  if (problems.length > 0) return { kind: 'refused', problems };
  try {
    return { kind: 'changed', seat: await seatEditor.changeMember(seat, change) };
  } catch (failure) {
    if (!(failure instanceof Failure) || failure.kind !== 'conflict') throw failure;
    const now = (await seatEditor.ofGroup(seat.seat.groupKey)).find((other) => other.seat.key === seat.seat.key);
    if (!now) throw failure;
    return { kind: 'changedMeanwhile', seat: now };
  }
}
