import { regionsOfGroup } from '../roster/regionsOfGroup';
import type { Group } from '../roster/roster';
import type { CompositionRule } from './compositionRule';
import { countiesOfGroup } from './countiesOfGroup';
import { municipalSeat, proposedSeat } from './proposedSeat';
import type { RosterRules } from './rosterRules';
import type { SeatProposal } from './seatProposal';

/** What a group is offered its seats from. */
interface NewGroup {
  readonly group: Pick<Group, 'healthcareRegions'>;
  readonly rules: RosterRules;
  /** Region that is to lead; empty when that is not known, and the one who leads then has a seat outside the regions. */
  readonly leadingRegion: string;
  /** Professions of the care chain; each has a seat of its own. */
  readonly careChain: readonly string[];
}

function seatsFor(rule: CompositionRule, { group, rules, leadingRegion, careChain }: NewGroup): readonly SeatProposal[] {
  const { kind: from, demand } = rule;
  switch (rule.kind) {
    case 'memberPerRegion':
      return regionsOfGroup(group).map(({ key }) => proposedSeat(demand, { from, role: key === leadingRegion ? rules.leads : 'member', regionKey: key }));
    case 'municipalMember':
      return countiesOfGroup(group).map((county) => municipalSeat(demand, county));
    case 'professions':
      return careChain.map((profession) => proposedSeat(demand, { from, role: 'member', profession }));
    case 'patientAssociationConsidered':
      // What is demanded is that it is considered, not that the seat is filled.
      return [proposedSeat('principle', { from, role: 'patient' })];
    case 'nationalMember':
      return [proposedSeat(rule.when === 'always' ? demand : 'principle', { from, role: 'nationalRepresentative' })];
    default:
      return [];
  }
}

/** The seats that the rules offer a new group: for who leads first, then in the rules' order. What is demanded is required, the rest wished. */
export function proposeSeats(given: NewGroup): readonly SeatProposal[] {
  const { rules } = given;
  const proposed = rules.composition.flatMap((rule) => seatsFor(rule, given));
  const leading = proposed.filter(({ role }) => role === rules.leads);
  const others = proposed.filter(({ role }) => role !== rules.leads);
  return [...(leading.length > 0 ? leading : [proposedSeat('required', { from: 'leads', role: rules.leads, regionKey: given.leadingRegion })]), ...others];
}
