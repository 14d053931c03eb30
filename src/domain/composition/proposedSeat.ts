import type { Demand } from './compositionRule';
import type { County } from './counties';
import type { SeatProposal } from './seatProposal';

type Given = Pick<SeatProposal, 'from' | 'role'> & Partial<SeatProposal>;

/** A seat that a rule offers: what is demanded is required, the rest wished. */
export const proposedSeat = (demand: Demand, given: Given): SeatProposal => ({
  regionKey: '',
  organisation: '',
  profession: '',
  votes: true,
  requirement: demand === 'required' ? 'required' : 'wished',
  ...given
});

/** The seat of a county's municipalities. */
export const municipalSeat = (demand: Demand, { name }: Pick<County, 'name'>): SeatProposal =>
  proposedSeat(demand, { from: 'municipalMember', role: 'municipal', organisation: `Kommunerna i ${name}` });
