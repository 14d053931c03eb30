import { malformedQuery } from '../searchRefusals';
import type { KqlExpression, KqlRelation } from './kqlExpression';
import { tokenizeKql, type KqlToken } from './tokenizeKql';

/** Deeper than anybody writes; the parser recurses. */
const DEEPEST = 100;

type Restriction = { readonly property: string; readonly relation: KqlRelation };

/**
 * Reads a query. Words side by side must all be there; so must restrictions on different properties, while of several
 * on one property any will do, as documented. `OR` binds less than `AND`. What cannot be read is refused.
 */
export function parseKql(query: string): KqlExpression {
  const tokens = tokenizeKql(query);
  let at = 0;
  if (tokens.length === 0) return { op: 'everything' };
  const expression = either(0, undefined);
  if (at < tokens.length) throw malformedQuery();
  return expression;

  function either(depth: number, within: Restriction | undefined): KqlExpression {
    if (depth > DEEPEST) throw malformedQuery();
    const operands = [both(depth, within)];
    while (tokens[at]?.kind === 'OR') {
      at += 1;
      operands.push(both(depth, within));
    }
    return operands.length === 1 ? operands[0] : { op: 'or', operands };
  }

  function both(depth: number, within: Restriction | undefined): KqlExpression {
    const groups: KqlExpression[] = [];
    let side = [term(depth, within)];
    for (let token = tokens[at]; token && token.kind !== ')' && token.kind !== 'OR'; token = tokens[at]) {
      if (token.kind === 'AND') {
        at += 1;
        groups.push(together(side));
        side = [];
      }
      side.push(term(depth, within));
    }
    groups.push(together(side));
    return groups.length === 1 ? groups[0] : { op: 'and', operands: groups };
  }

  function term(depth: number, within: Restriction | undefined): KqlExpression {
    const token = tokens[at];
    if (!token) throw malformedQuery();
    at += 1;
    switch (token.kind) {
      case '+':
        return term(depth + 1, within);
      case '-':
      case 'NOT':
        if (depth > DEEPEST) throw malformedQuery();
        return { op: 'not', operand: term(depth + 1, within) };
      case '(': {
        const inner = either(depth + 1, within);
        if (tokens[at]?.kind !== ')') throw malformedQuery();
        at += 1;
        return inner;
      }
      case 'text':
        return nearby(token, within) ?? textOf(token, within);
      case 'property':
        if (token.value === undefined) return term(depth + 1, { property: token.property, relation: token.relation });
        return restricted({ property: token.property, relation: token.relation }, token.value);
      default:
        throw malformedQuery();
    }
  }

  function nearby(token: Extract<KqlToken, { kind: 'text' }>, within: Restriction | undefined): KqlExpression | undefined {
    const operator = tokens[at];
    const right = tokens[at + 1];
    if (operator?.kind !== 'near' || within) return undefined;
    if (right?.kind !== 'text') throw malformedQuery();
    at += 2;
    return { op: 'near', left: token.text, right: right.text, distance: operator.distance };
  }
}

function textOf({ text, quoted }: Extract<KqlToken, { kind: 'text' }>, within: Restriction | undefined): KqlExpression {
  if (within) return restricted(within, text);
  if (text === '*' && !quoted) return { op: 'everything' };
  return { op: 'text', ...withoutStar(text) };
}

function restricted({ property, relation }: Restriction, given: string): KqlExpression {
  const { text, prefix } = withoutStar(given);
  return { op: 'property', property, relation, value: text, prefix };
}

/** Only a star at the end means anything. */
function withoutStar(text: string): { text: string; prefix: boolean } {
  return text.endsWith('*') ? { text: text.slice(0, -1), prefix: true } : { text, prefix: false };
}

/** Terms side by side: any of the restrictions on one property, and all the rest. */
function together(terms: readonly KqlExpression[]): KqlExpression {
  const byProperty = new Map<string, KqlExpression[]>();
  const rest: KqlExpression[] = [];
  for (const term of terms) {
    if (term.op === 'property' && (term.relation === ':' || term.relation === '=')) {
      const key = term.property.toLowerCase();
      byProperty.set(key, [...(byProperty.get(key) ?? []), term]);
    } else {
      rest.push(term);
    }
  }
  const operands = [...rest, ...[...byProperty.values()].map(same => (same.length === 1 ? same[0] : { op: 'or', operands: same } as const))];
  return operands.length === 1 ? operands[0] : { op: 'and', operands };
}
