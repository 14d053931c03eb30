import type { ChangeProblem } from '../roster/changeProblem';
import type { RosterRow } from './rosterRow';
import type { RowProblem } from './rowProblem';

/** What stands in the way of a change, at the cell of the row that it comes from. */
export function problemOfChange({ kind }: ChangeProblem, row: RosterRow): RowProblem {
  switch (kind) {
    case 'endsBeforeItBegins':
      return { column: 'to', kind, value: row.to };
    case 'changeBegun':
      return { column: 'name', kind, value: row.name };
    case 'alreadyOnSeat':
    case 'overlap':
      return { column: 'from', kind, value: row.from };
    case 'missingFrom':
      return { column: 'from', kind: 'missing', value: '' };
    case 'missingPerson':
      return { column: 'name', kind: 'missing', value: '' };
    case 'noDate':
      return { column: 'from', kind: 'noDay', value: row.from };
    case 'nothingChanges':
    case 'unknownTerm':
    case 'misplacedTerm':
      return { column: 'name', kind: 'repeated', value: row.name };
  }
}
