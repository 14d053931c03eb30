import type { ChangeProblem } from '../../domain/roster/changeProblem';
import { Failure } from './failure';

/** The failure of a store that is asked for a change which cannot be made: `conflict` when another has begun. */
export const refusedChange = (seatKey: string, problem: ChangeProblem): Failure =>
  new Failure(problem.kind === 'changeBegun' ? 'conflict' : 'invalid', `Seat ${seatKey}: ${JSON.stringify(problem)}`);
