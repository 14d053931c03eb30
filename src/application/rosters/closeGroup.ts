import type { IsoDate } from '../../domain/mandate/answer';
import { closingChange } from '../../domain/roster/closingChange';
import { confirmedTerms } from '../../domain/roster/confirmedTerms';
import type { ObligationKind } from '../../domain/importing/proposedObligation';
import type { Closing } from '../../domain/roster/groupProfile';
import type { EstablishedMandate } from '../ports/establishedMandates';
import { Failure } from '../ports/failure';
import type { StoredGroup } from '../ports/groupEditor';
import type { StoredObligation } from '../ports/obligationStore';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import { mandatesLeft } from './mandatesLeft';

export type ClosingPorts = Pick<Ports, 'groupEditor' | 'seatEditor' | 'established' | 'obligations'>;

/** Kinds of obligations that something is handed over by. */
const deliveries: ReadonlySet<ObligationKind> = new Set(['deliverable', 'report']);

/** What has been done, and what the one who closes is asked to do next. */
export interface ClosedGroup {
  readonly group: StoredGroup;
  /** Seats whose terms could not be ended, with why; a repeat goes on with them. */
  readonly seatsLeft: readonly { readonly seat: StoredSeat; readonly failure: Failure }[];
  /** In force still: its withdrawal is a decision of its own. */
  readonly mandates: readonly EstablishedMandate[];
  /** What the group is to deliver: its final delivery is asked for. */
  readonly deliveries: readonly StoredObligation[];
}

async function endTerms({ seatEditor }: Pick<Ports, 'seatEditor'>, stored: StoredSeat, lastDay: IsoDate, note: string): Promise<void> {
  // A change that somebody has begun comes to nothing with the group.
  let seat = stored.schedule?.pending ? await seatEditor.cancelChange(stored) : stored;
  for (;;) {
    const change = closingChange(confirmedTerms([seat], seat.terms.map(({ term }) => term)), lastDay, note);
    if (!change) return;
    seat = await seatEditor.changeMember(seat, change);
  }
}

/**
 * Ends a group by a decision: the decision is kept, its terms end with the day of the decision, terms that lay ahead are
 * taken back. History stays and is read as before. Safe to repeat: what is done is not done again.
 * @param note said of each term that ends, e.g. *Gruppen avslutad*
 * @throws Failure `conflict` when the group has been changed since it was read, or is closed otherwise already
 */
export async function closeGroup(ports: ClosingPorts, stored: StoredGroup, closing: Closing, note: string): Promise<ClosedGroup> {
  const { group, profile } = stored;
  if (profile.closing !== null && profile.closing.date !== closing.date) {
    throw new Failure('conflict', `${group.key} was closed on ${profile.closing.date}`);
  }
  const closed = await ports.groupEditor.save(stored, { group, profile: { ...profile, closing } });
  const seatsLeft: { readonly seat: StoredSeat; readonly failure: Failure }[] = [];
  // One seat after the other: each is two requests, and a site that is asked too much throttles.
  for (const seat of await ports.seatEditor.ofGroup(group.key)) {
    try {
      await endTerms(ports, seat, closing.date, note);
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure;
      seatsLeft.push({ seat, failure });
    }
  }
  const [mandates, obligations] = await Promise.all([mandatesLeft(ports, [group.key]), ports.obligations.ofGroups([group.key])]);
  return {
    group: closed,
    seatsLeft,
    mandates,
    deliveries: obligations.filter(({ kind }) => deliveries.has(kind))
  };
}
