import type { Expression } from './expression';

/** Text that is no expression of the language. */
export class WrongExpression extends Error {}

/** What a reader of expressions has come to. */
interface Reading {
  readonly text: string;
  at: number;
}

const wrong = ({ text, at }: Reading, wanted: string): WrongExpression => new WrongExpression(`${wanted} expected at ${at + 1} in: ${text}`);

function skipSpace(reading: Reading): void {
  while (/\s/.test(reading.text[reading.at] ?? '')) reading.at += 1;
}

function takes(reading: Reading, sign: string): boolean {
  skipSpace(reading);
  if (!reading.text.startsWith(sign, reading.at)) return false;
  reading.at += sign.length;
  return true;
}

function demand(reading: Reading, sign: string): void {
  if (!takes(reading, sign)) throw wrong(reading, sign);
}

function quoted(reading: Reading): string {
  const match = /'((?:[^']|'')*)'/y;
  match.lastIndex = reading.at;
  const found = match.exec(reading.text);
  if (!found) throw wrong(reading, 'a closing quote');
  reading.at = match.lastIndex;
  return found[1].replace(/''/g, "'");
}

function callArguments(reading: Reading): readonly Expression[] {
  demand(reading, '(');
  if (takes(reading, ')')) return [];
  const args = [expressionAt(reading)];
  while (takes(reading, ',')) args.push(expressionAt(reading));
  demand(reading, ')');
  return args;
}

function primary(reading: Reading): Expression {
  skipSpace(reading);
  if (reading.text[reading.at] === "'") return { kind: 'literal', value: quoted(reading) };
  const word = /-?\d+(\.\d+)?|[A-Za-z_]\w*/y;
  word.lastIndex = reading.at;
  const [found] = word.exec(reading.text) ?? [];
  if (found === undefined) throw wrong(reading, 'a value');
  reading.at = word.lastIndex;
  if (/^-?\d/.test(found)) return { kind: 'literal', value: Number(found) };
  if (found === 'true' || found === 'false') return { kind: 'literal', value: found === 'true' };
  if (found === 'null') return { kind: 'literal', value: null };
  return { kind: 'call', name: found, args: callArguments(reading) };
}

function expressionAt(reading: Reading): Expression {
  let expression = primary(reading);
  for (;;) {
    const safe = takes(reading, '?[');
    if (!safe && !takes(reading, '[')) return expression;
    const key = expressionAt(reading);
    demand(reading, ']');
    expression = { kind: 'member', of: expression, key, safe };
  }
}

/**
 * Reads an expression that begins at a place in a text.
 * @returns the expression, and where the text goes on
 * @throws WrongExpression
 */
export function parseExpressionAt(text: string, at: number): { readonly expression: Expression; readonly end: number } {
  const reading: Reading = { text, at };
  const expression = expressionAt(reading);
  skipSpace(reading);
  return { expression, end: reading.at };
}
