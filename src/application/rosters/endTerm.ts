import type { IsoDate } from '../../domain/mandate/answer';
import { newSeatChange } from '../../domain/roster/newSeatChange';
import type { Term } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import type { StoredSeat } from '../ports/seatEditor';
import type { MemberOutcome } from './changeMember';
import { changeMember } from './changeMember';

export interface TermEnd {
  /** Client-made, the same for each try. */
  readonly key: string;
  readonly term: Term;
  /** Last day; empty for no end. */
  readonly to: IsoDate | '';
}

/** Gives a term another last day. */
export function endTerm(ports: Pick<Ports, 'seatEditor'>, stored: StoredSeat, { key, term, to }: TermEnd): Promise<MemberOutcome> {
  return changeMember(ports, stored, newSeatChange({ key, adjust: { termKey: term.key, from: term.from, to, note: term.note } }));
}
