import type { Formula } from './formula';
import { parseFormula } from './parseFormula';

const KEPT = 500;
const parsed = new Map<string, Formula>();

/** A formula read once and kept: columns are computed at every write. */
export function parsedFormula(source: string): Formula {
  const known = parsed.get(source);
  if (known) return known;
  const formula = parseFormula(source);
  if (parsed.size >= KEPT) parsed.delete(parsed.keys().next().value as string);
  parsed.set(source, formula);
  return formula;
}
