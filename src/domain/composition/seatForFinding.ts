import { regions } from '../roster/regions';
import type { SeatStory } from '../roster/seatStory';
import type { CompositionFinding } from './compositionFinding';
import { counties } from './counties';
import { countyOf } from './countyOf';
import { municipalSeat, proposedSeat } from './proposedSeat';
import type { SeatProposal } from './seatProposal';

/** The seat that somebody would have to sit on for a finding to be gone, as the rule behind it says; null where no seat is lacking. */
function seatWanted(finding: CompositionFinding): SeatProposal | null {
  const { demand } = finding;
  switch (finding.kind) {
    case 'regionWithoutMember':
      return proposedSeat(demand, { from: 'memberPerRegion', role: 'member', regionKey: finding.regionKey });
    case 'healthcareRegionWithoutMember': {
      const home = regions.find(({ healthcareRegions }) => healthcareRegions.includes(finding.healthcareRegion));
      return proposedSeat(demand, { from: 'memberPerHealthcareRegion', role: 'member', regionKey: home?.key ?? '' });
    }
    case 'countyWithoutMember': {
      const county = counties.find(({ regionKey }) => regionKey === finding.regionKey);
      return county ? municipalSeat(demand, county) : null;
    }
    case 'professionMissing':
      return proposedSeat(demand, { from: 'professions', role: 'member', profession: finding.profession });
    case 'nationalMemberMissing':
      return proposedSeat(demand, { from: 'nationalMember', role: 'nationalRepresentative' });
    default:
      return null;
  }
}

const isSuch = ({ seat, place, coming }: SeatStory, wanted: SeatProposal): boolean => {
  if (place.kind === 'held' || coming.length > 0) return false;
  if (wanted.from === 'professions') return seat.profession.trim().toLocaleLowerCase('sv') === wanted.profession.trim().toLocaleLowerCase('sv');
  if (wanted.from === 'municipalMember') return seat.role === 'municipal' && countyOf(seat) === countyOf(wanted);
  if (wanted.from === 'nationalMember') return seat.role === 'nationalRepresentative';
  return seat.regionKey === wanted.regionKey && ['chair', 'convener', 'viceChair', 'member'].includes(seat.role);
};

/** What sets a finding right: the empty seat to fill, else the seat to add first. Both null where it is about something else. */
export function seatForFinding(finding: CompositionFinding, stories: readonly SeatStory[]): { readonly fill: SeatStory | null; readonly add: SeatProposal | null } {
  const wanted = seatWanted(finding);
  if (wanted === null) return { fill: null, add: null };
  const empty = stories.filter((story) => isSuch(story, wanted));
  const fill = empty.find(({ seat }) => seat.requirement === 'required') ?? empty[0] ?? null;
  return { fill, add: fill ? null : wanted };
}
