import { formulaStart } from './formulaStart';

/** A text that no spreadsheet takes for a formula: an apostrophe is put before it, which `textOfCell` takes away again. */
export const withoutFormula = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
