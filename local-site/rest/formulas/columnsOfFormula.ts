import type { Formula } from './formula';

/** Names of the columns a formula refers to, as written, each once. */
export function columnsOfFormula(formula: Formula): readonly string[] {
  return [...new Set(references(formula))];
}

/** Names of the functions a formula calls, in capitals. */
export function functionsOfFormula(formula: Formula): readonly string[] {
  return parts(formula).flatMap(part => (part.kind === 'call' ? [part.name] : []));
}

function references(formula: Formula): string[] {
  return parts(formula).flatMap(part => (part.kind === 'column' ? [part.name] : []));
}

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
