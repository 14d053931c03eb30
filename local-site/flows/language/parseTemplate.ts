import type { Expression, Template } from './expression';
import { parseExpressionAt, WrongExpression } from './parseExpression';

/**
 * Reads a text of a definition: `@expression` is a value of any type, `@{expression}` stands within text, `@@` at the
 * beginning is a plain at sign.
 * @throws WrongExpression
 */
export function parseTemplate(text: string): Template {
  if (text.startsWith('@@')) return { kind: 'text', parts: [text.slice(1)] };
  if (text.startsWith('@') && !text.startsWith('@{')) {
    const { expression, end } = parseExpressionAt(text, 1);
    if (end !== text.length) throw new WrongExpression(`More after the expression at ${end + 1} in: ${text}`);
    return { kind: 'whole', expression };
  }
  const parts: (string | Expression)[] = [];
  let at = 0;
  for (;;) {
    const opened = text.indexOf('@{', at);
    if (opened < 0) break;
    if (opened > at) parts.push(text.slice(at, opened));
    const { expression, end } = parseExpressionAt(text, opened + 2);
    if (text[end] !== '}') throw new WrongExpression(`} expected at ${end + 1} in: ${text}`);
    parts.push(expression);
    at = end + 1;
  }
  if (at < text.length) parts.push(text.slice(at));
  return { kind: 'text', parts };
}
