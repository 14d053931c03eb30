import type { ChangeProblem } from '../roster/changeProblem';
import type { ImportColumn } from './importColumn';

/** Why a row cannot be read in. */
export interface RowProblem {
  /** Whose cell it is about. */
  readonly column: ImportColumn;
  readonly kind:
    | 'missing'
    | 'tooLong'
    | 'unknownGroup'
    /** Several groups are called so. */
    | 'severalGroups'
    /** The row is about another group than the one that is read into. */
    | 'otherGroup'
    | 'groupClosed'
    | 'unknownRole'
    | 'unknownRegion'
    /** The region is in none of the group's healthcare regions. */
    | 'regionOutside'
    | 'noDay'
    | 'notYesOrNo'
    | 'noEmail'
    /** An earlier row of the group gives the address to somebody else. */
    | 'otherName'
    /** Two people on the rosters are called so. */
    | 'severalPeople'
    | 'unknownSeat'
    /** The seat with the key is of another kind than the row says. */
    | 'otherSeat'
    /** Several seats fit, and somebody sits on each. */
    | 'severalSeats'
    /** An earlier row says the same. */
    | 'repeated'
    | Extract<ChangeProblem['kind'], 'changeBegun' | 'endsBeforeItBegins' | 'alreadyOnSeat' | 'overlap'>;
  /** What the cell says, shortened; or what it is about, e.g. the number of an earlier row. */
  readonly value: string;
}
