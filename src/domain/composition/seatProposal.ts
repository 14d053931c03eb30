import type { Seat } from '../roster/roster';
import type { CompositionRule } from './compositionRule';

/** A seat that a new group is offered, and the rule it comes from (`leads` for who leads the group). */
export interface SeatProposal extends Omit<Seat, 'key' | 'groupKey'> {
  readonly from: CompositionRule['kind'] | 'leads';
}
