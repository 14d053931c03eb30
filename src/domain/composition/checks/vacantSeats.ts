import type { Seat } from '../../roster/roster';
import type { CompositionFinding } from '../compositionFinding';
import { countsAsMember } from '../countsAsMember';
import { countyOf } from '../countyOf';
import { lackingSince } from '../lackingSince';
import type { Standing } from '../standing';

/** True when a finding already tells that the seat is empty, or not active. */
function accounts(finding: CompositionFinding, seat: Seat, { rules }: Standing): boolean {
  switch (finding.kind) {
    case 'regionWithoutMember':
      return finding.regionKey === seat.regionKey && countsAsMember(seat, rules);
    case 'countyWithoutMember':
      return seat.role === 'municipal' && countyOf(seat) === finding.regionKey;
    case 'nationalMemberMissing':
      return seat.role === 'nationalRepresentative';
    case 'professionMissing':
      return finding.profession === seat.profession;
    case 'interestsNotCleared':
      return finding.seatKey === seat.key;
    default:
      return false;
  }
}

/** The required seats on which nobody sits and of which no finding tells yet. */
export function vacantSeats(standing: Standing, found: readonly CompositionFinding[]): readonly CompositionFinding[] {
  return standing.seats
    .filter(({ seat, term }) => term === null && seat.requirement === 'required' && !found.some((finding) => accounts(finding, seat, standing)))
    .map((one) => ({
      kind: 'seatVacant',
      groupKey: standing.group.key,
      demand: 'required',
      since: lackingSince([one], standing),
      seatKey: one.seat.key,
      regionKey: one.seat.regionKey
    }));
}
