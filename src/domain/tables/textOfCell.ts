import { formulaStart } from './formulaStart';

/** The text of a cell that was written by `withoutFormula`. */
export const textOfCell = (cell: string): string => (cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell);
