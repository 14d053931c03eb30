import { FormulaSyntaxError, type BinaryOperator, type Formula } from './formula';
import { arityOf } from './functions/registry';
import { tokenizeFormula, type FormulaToken } from './tokenizeFormula';

/** Operators from the loosest to the tightest; all bind to the left. A sign binds tighter than any, as in Excel. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];
const DEEPEST = 64;

interface Reader {
  readonly peek: () => FormulaToken;
  readonly next: () => FormulaToken;
  depth: number;
}

/** Reads a formula with its leading `=` (which may be missing). Throws FormulaSyntaxError. */
export function parseFormula(source: string): Formula {
  const tokens = tokenizeFormula(source.trim().replace(/^=/, ''));
  let at = 0;
  const reader: Reader = { peek: () => tokens[at], next: () => tokens[at++], depth: 0 };
  const formula = binary(reader, 0);
  if (reader.peek().kind !== 'end') throw new FormulaSyntaxError(`Unexpected ${reader.peek().text}.`);
  return formula;
}

function binary(reader: Reader, level: number): Formula {
  if (level === LEVELS.length) return sign(reader);
  let left = binary(reader, level + 1);
  while (reader.peek().kind === 'mark' && LEVELS[level].includes(reader.peek().text)) {
    const op = reader.next().text as BinaryOperator;
    left = { kind: 'binary', op, left, right: binary(reader, level + 1) };
  }
  return left;
}

function sign(reader: Reader): Formula {
  return nested(reader, () => {
    if (isMark(reader, '-')) {
      reader.next();
      return { kind: 'negate', operand: sign(reader) };
    }
    if (isMark(reader, '+')) {
      reader.next();
      return sign(reader);
    }
    let operand = primary(reader);
    while (isMark(reader, '%')) {
      reader.next();
      operand = { kind: 'percent', operand };
    }
    return operand;
  });
}

function primary(reader: Reader): Formula {
  const token = reader.next();
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', value: Number(token.text) };
    case 'text':
      return { kind: 'literal', value: token.text.slice(1, -1).replace(/""/g, '"') };
    case 'column':
      return { kind: 'column', name: token.text.slice(1, -1) };
    case 'name':
      return named(token.text, reader);
    default: {
      if (token.text !== '(') throw new FormulaSyntaxError(`Unexpected ${token.text || 'end'}.`);
      const inner = binary(reader, 0);
      expect(reader, ')');
      return inner;
    }
  }
}

function named(name: string, reader: Reader): Formula {
  if (!isMark(reader, '(')) return /^(true|false)$/i.test(name) ? { kind: 'literal', value: name.toLowerCase() === 'true' } : { kind: 'column', name };
  reader.next();
  const args: Formula[] = [];
  if (!isMark(reader, ')')) {
    args.push(binary(reader, 0));
    while (isMark(reader, ',')) {
      reader.next();
      args.push(binary(reader, 0));
    }
  }
  expect(reader, ')');
  const arity = arityOf(name.toUpperCase());
  if (!arity) throw new FormulaSyntaxError(`Unknown function ${name}.`);
  if (args.length < arity.least || args.length > arity.most) throw new FormulaSyntaxError(`Wrong number of arguments for ${name}.`);
  return { kind: 'call', name: name.toUpperCase(), args };
}

function isMark(reader: Reader, mark: string): boolean {
  return reader.peek().kind === 'mark' && reader.peek().text === mark;
}

function expect(reader: Reader, mark: string): void {
  if (!isMark(reader, mark)) throw new FormulaSyntaxError(`${mark} is missing.`);
  reader.next();
}

/** Formulas nested without end would run the stack out. */
function nested(reader: Reader, read: () => Formula): Formula {
  if (reader.depth >= DEEPEST) throw new FormulaSyntaxError('Nested too deeply.');
  reader.depth += 1;
  const formula = read();
  reader.depth -= 1;
  return formula;
}
