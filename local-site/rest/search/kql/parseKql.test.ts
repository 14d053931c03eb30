/** @jest-environment node */
import fc from 'fast-check';
import { Refusal } from '../../refusal';
import type { KqlExpression } from './kqlExpression';
import { parseKql } from './parseKql';
import { timeSpan } from './timeSpan';

/** An expression as one line, to compare with. */
function line(expression: KqlExpression): string {
  switch (expression.op) {
    case 'everything': return '*';
    case 'and': return `(${expression.operands.map(line).join(' & ')})`;
    case 'or': return `(${expression.operands.map(line).join(' | ')})`;
    case 'not': return `!${line(expression.operand)}`;
    case 'text': return `"${expression.text}"${expression.prefix ? '*' : ''}`;
    case 'near': return `near${expression.distance}("${expression.left}" "${expression.right}")`;
    case 'property': return `${expression.property}${expression.relation}"${expression.value}"${expression.prefix ? '*' : ''}`;
  }
}

// Evidence: [M] Keyword Query Language (KQL) syntax reference.
describe('a KQL query', () => {
  it.each([
    ['', '*'], ['*', '*'], ['plan', '"plan"'], ['the plan', '("the" & "plan")'], ['"the plan"', '"the plan"'], ['pla*', '"pla"*'], ['"the pla"*', '"the pla"*'],
    ['a AND b OR c', '(("a" & "b") | "c")'], ['a OR b c', '("a" | ("b" & "c"))'], ['a and b', '("a" & "and" & "b")'], ['(a OR b) c', '(("a" | "b") & "c")'],
    ['a -b', '("a" & !"b")'], ['a NOT b', '("a" & !"b")'], ['+a NOT (b OR c)', '("a" & !("b" | "c"))'], ['a NEAR b', 'near8("a" "b")'], ['a NEAR(n=2) b', 'near2("a" "b")'],
    ['Title:plan', 'Title:"plan"'], ['title:"the plan"', 'title:"the plan"'], ['title:pla*', 'title:"pla"*'], ['Author="Anna A"', 'Author="Anna A"'],
    ['FileType:docx FileType:pdf', '(FileType:"docx" | FileType:"pdf")'], ['FileType:docx Author:anna', '(FileType:"docx" & Author:"anna")'],
    ['FileType:docx AND FileType:pdf', '(FileType:"docx" & FileType:"pdf")'], ['author:("anna" OR "bo")', '(author:"anna" | author:"bo")'],
    ['Size>100', 'Size>"100"'], ['Size<=100', 'Size<="100"'], ['Write<>today', 'Write<>"today"'], ['Write=2026-01-01..2026-02-01', 'Write="2026-01-01..2026-02-01"'],
    ['path:http://x/sites/a b', '("b" & path:"http://x/sites/a")'], ['Write>"this week"', 'Write>"this week"'], ['-Title:x', '!Title:"x"']
  ])('%j is read as %s', (query, expected) => {
    expect(line(parseKql(query))).toBe(expected);
  });

  it.each(['(', ')', '()', 'a AND', 'OR a', '"open', 'Title:', 'a (b', 'NOT', 'a NEAR', '-', 'ONEAR(n=1) a', 'a XRANK(cb=1) b', '('.repeat(5000), '-'.repeat(5000) + 'a', 'NOT '.repeat(5000)])('refuses %j', query => {
    if (query === '-') return expect(line(parseKql(query))).toBe('"-"');
    expect(() => parseKql(query)).toThrow(Refusal);
  });

  it('is read or refused, whatever it is', () => {
    const pieces = fc.constantFrom('a', 'b', ' ', '"', '(', ')', ':', '=', '<', '>', '..', '*', '+', '-', 'AND', 'OR', 'NOT', 'NEAR', 'Title', 'å', '\n', "'");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), parts => {
      try {
        parseKql(parts.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }), { seed: 3, numRuns: 2000 });
  });
});

describe('a date of a query', () => {
  const now = new Date('2026-03-11T15:00:00Z');
  it.each([
    ['today', '2026-03-11T00:00:00Z', '2026-03-12T00:00:00Z'], ['yesterday', '2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'], ['this week', '2026-03-08T00:00:00Z', '2026-03-15T00:00:00Z'],
    ['this month', '2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'], ['last month', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'], ['this year', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['last year', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z'], ['2026-02-03', '2026-02-03T00:00:00Z', '2026-02-04T00:00:00Z'], ['2/3/2026', '2026-02-03T00:00:00Z', '2026-02-04T00:00:00Z'],
    ['2026-02-03T10:00:00Z', '2026-02-03T10:00:00Z', '2026-02-03T10:00:01Z']
  ])('%s covers %s to %s', (text, from, to) => {
    expect(timeSpan(text, now)).toEqual({ from, to });
  });
  it.each(['', 'soon', '2026-13-01', '2026'])('is not %j', text => {
    expect(timeSpan(text, now)).toBeUndefined();
  });
});
