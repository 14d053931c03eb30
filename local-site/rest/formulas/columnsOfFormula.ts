import type { Formula } from './formula';

/** Names of the columns a formula refers to, as written, each once. */
export function columnsOfFormula(formula: Formula): readonly string[] {
  return [...new Set(parts(formula).flatMap(part => (part.kind === 'column' ? [part.name] : [])))];
}

/** A formula and everything in it. */
function parts(formula: Formula): Formula[] {
  switch (formula.kind) {
    case 'call':
      return [formula, ...formula.args.flatMap(parts)];
    case 'binary':
      return [formula, ...parts(formula.left), ...parts(formula.right)];
    case 'negate':
    case 'percent':
      return [formula, ...parts(formula.operand)];
    default:
      return [formula];
  }
}
