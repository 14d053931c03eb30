import type { KqlExpression } from './kqlExpression';

const EVERYWHERE = '{title author filename body}';

/** A word, phrase or pair of near words in the syntax of the full-text table; undefined when it holds no letter or digit. */
export function fullText(expression: Extract<KqlExpression, { op: 'text' | 'near' }>, column?: string): string | undefined {
  const place = column === undefined ? EVERYWHERE : `{${column}}`;
  if (expression.op === 'near') {
    const [left, right] = [phrase(expression.left), phrase(expression.right)];
    return left && right ? `${place} : NEAR(${left} ${right}, ${expression.distance})` : undefined;
  }
  const words = phrase(expression.text);
  return words && `${place} : ${words}${expression.prefix ? ' *' : ''}`;
}

/** What the positive words of a query look for, together: for ranks and marked summaries. */
export function wantedText(expression: KqlExpression): string | undefined {
  const parts = wanted(expression);
  return parts.length === 0 ? undefined : parts.map(part => `(${part})`).join(' OR ');
}

function wanted(expression: KqlExpression): string[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      return expression.operands.flatMap(wanted);
    case 'text':
    case 'near':
      return [fullText(expression)].filter(part => part !== undefined);
    default:
      return [];
  }
}

function phrase(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? `"${text.replace(/"/g, '""')}"` : undefined;
}
