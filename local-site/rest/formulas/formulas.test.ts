/** @jest-environment node */
import fc from 'fast-check';
import { evaluateFormula } from './evaluateFormula';
import { FormulaSyntaxError } from './formula';
import { FormulaFailure, toText, type FormulaValue } from './formulaValue';
import { parseFormula } from './parseFormula';
import { renameColumns } from './renameColumns';
import { serialOf } from './serialDate';

const COLUMNS: Readonly<Record<string, FormulaValue>> = {
  Title: 'Hello World', 'Due Date': serialOf(2026, 3, 10), N: 4, Empty: null, Yes: true, Amount: '1,250.5'
};
const NOW = serialOf(2026, 11, 26, 14, 5, 9);

function run(source: string): FormulaValue {
  return evaluateFormula(parseFormula(source), {
    now: NOW,
    column(name) {
      if (!(name in COLUMNS)) throw new FormulaFailure('#NAME?');
      return COLUMNS[name];
    }
  });
}

function result(source: string): FormulaValue {
  try {
    return run(source);
  } catch (error) {
    if (error instanceof FormulaFailure) return error.code;
    throw error;
  }
}

// Evidence: the examples of Microsoft's "Introduction to SharePoint formulas and functions" [M], Excel's own rules elsewhere.
describe('a formula', () => {
  it.each<readonly [string, FormulaValue]>([
    ['=1+2*3', 7], ['=(1+2)*3', 9], ['=2^3^2', 64], ['=-2^2', 4], ['=50%*8', 4], ['=10-2-3', 5], ['=8/2/2', 2],
    ['=1/0', '#DIV/0!'], ['="a"&1&TRUE', 'a1TRUE'], ['="3"+4', 7], ['="x"+4', '#VALUE!'], ['=Amount*2', 2501],
    ['=[Due Date]+1', serialOf(2026, 3, 11)], ['=N=4', true], ['="A"="a"', true], ['=1<"a"', true], ['=Empty=""', true], ['=Empty=0', true],
    ['=Empty&"x"', 'x'], ['=Missing+1', '#NAME?'], ['="say ""hi"""', 'say "hi"'], ['=1<>2', true], ['=2>=2', true], ['=.5+1e2', 100.5]
  ])('%s is %s', (source, expected) => {
    expect(result(source)).toBe(expected);
  });

  it.each<readonly [string, FormulaValue]>([
    ['=IF(N>3,"big","small")', 'big'], ['=IF(FALSE,1/0,"lazy")', 'lazy'], ['=IF(N<3,1)', false], ['=AND(TRUE,N=4)', true], ['=OR(FALSE,N=5)', false],
    ['=NOT(Yes)', false], ['=ISBLANK(Empty)', true], ['=ISBLANK(Title)', false], ['=ISERROR(1/0)', true], ['=ISERROR(N)', false],
    ['=ISNUMBER(N)', true], ['=ISTEXT(N)', false], ['=CHOOSE(2,"a","b","c")', 'b'], ['=CHOOSE(4,"a")', '#VALUE!'], ['=ISERR(SQRT(-1))', true]
  ])('decides %s: %s', (source, expected) => {
    expect(result(source)).toBe(expected);
  });

  it.each<readonly [string, FormulaValue]>([
    ['=CONCATENATE(Title,"!")', 'Hello World!'], ['=LEFT(Title,5)', 'Hello'], ['=LEFT(Title)', 'H'], ['=RIGHT(Title,5)', 'World'], ['=RIGHT(Title,0)', ''],
    ['=MID(Title,7,3)', 'Wor'], ['=LEN(Title)', 11], ['=UPPER("å")', 'Å'], ['=LOWER("Å")', 'å'], ['=PROPER("åsa o\'hara")', "Åsa O'Hara"],
    ['=TRIM("  a   b ")', 'a b'], ['=FIND("o",Title)', 5], ['=FIND("o",Title,6)', 8], ['=FIND("O",Title)', '#VALUE!'], ['=SEARCH("w*d",Title)', 7], ['=SEARCH("L?O",Title)', 3],
    ['=SUBSTITUTE(Title,"o","0")', 'Hell0 W0rld'], ['=SUBSTITUTE(Title,"o","0",2)', 'Hello W0rld'], ['=REPLACE(Title,1,5,"Bye")', 'Bye World'],
    ['=REPT("ab",3)', 'ababab'], ['=REPT("ab",1000000)', '#VALUE!'], ['=EXACT("a","A")', false], ['=VALUE("12.5")', 12.5], ['=VALUE("a")', '#VALUE!'],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'], ['=TEXT(0.256,"0.0%")', '25.6%'], ['=TEXT(-5,"0;(0)")', '(5)'], ['=TEXT(7,"000")', '007'], ['=TEXT([Due Date],"yyyy-mm-dd")', '2026-03-10'],
    ['=TEXT([Due Date],"dddd d mmmm")', 'Tuesday 10 March'], ['=TEXT(NOW(),"h:mm AM/PM")', '2:05 PM'], ['=FIXED(1234.567,1)', '1,234.6'], ['=DOLLAR(5)', '$5.00']
  ])('writes %s: %s', (source, expected) => {
    expect(result(source)).toBe(expected);
  });

  it.each<readonly [string, FormulaValue]>([
    ['=SUM(1,2,N,Empty)', 7], ['=AVERAGE(2,4,Empty)', 3], ['=MIN(3,1,2)', 1], ['=MAX(3,N)', 4], ['=COUNT(1,"a",Empty)', 1], ['=COUNTA(1,"a",Empty)', 2], ['=MEDIAN(1,3,10)', 3],
    ['=ROUND(2.5,0)', 3], ['=ROUND(-2.5,0)', -3], ['=ROUND(1.005,2)', 1.01], ['=ROUND(1234,-2)', 1200], ['=ROUNDUP(2.1,0)', 3], ['=ROUNDUP(-2.1,0)', -3], ['=ROUNDDOWN(-2.9,0)', -2],
    ['=INT(-2.5)', -3], ['=TRUNC(-2.5)', -2], ['=MOD(-3,2)', 1], ['=MOD(3,0)', '#DIV/0!'], ['=ABS(-3)', 3], ['=SQRT(-1)', '#NUM!'], ['=POWER(2,10)', 1024], ['=EVEN(3)', 4], ['=ODD(2)', 3]
  ])('counts %s: %s', (source, expected) => {
    expect(result(source)).toBe(expected);
  });

  it.each<readonly [string, FormulaValue]>([
    ['=DATE(2026,14,1)', serialOf(2027, 2, 1)], ['=YEAR([Due Date])', 2026], ['=MONTH([Due Date])', 3], ['=DAY([Due Date])', 10], ['=WEEKDAY([Due Date])', 3], ['=WEEKDAY([Due Date],2)', 2],
    ['=DATEDIF(DATE(2024,2,29),DATE(2026,2,28),"Y")', 1], ['=DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"M")', 1], ['=DATEDIF(DATE(2026,1,1),DATE(2026,1,31),"D")', 30],
    ['=DATEDIF(DATE(2026,2,1),DATE(2026,1,1),"D")', '#NUM!'], ['=HOUR(NOW())', 14], ['=MINUTE(NOW())', 5], ['=SECOND(NOW())', 9], ['=NOW()-TODAY()<1', true], ['=DATEVALUE("2026-03-10")=[Due Date]', true],
    ['=DATEVALUE("3/10/2026")', serialOf(2026, 3, 10)], ['=DATEVALUE("2/30/2026")', '#VALUE!'], ['=DATE(99999,1,1)', '#NUM!']
  ])('dates %s: %s', (source, expected) => {
    expect(result(source)).toBe(expected);
  });

  it.each(['=', '=1+', '=(1', '=NOPE(1)', '=IF(1)', '="open', '=1;2', '=IF(1;2;3)', '=[', '=A1:B2', `=${'('.repeat(200)}1`, `=${'-'.repeat(10000)}1`])('%s is no formula', source => {
    expect(() => parseFormula(source)).toThrow(FormulaSyntaxError);
  });

  it('is quick whatever text it searches', () => {
    const source = `=SEARCH("${'a*'.repeat(60)}b",REPT("a",30000))`;
    const started = process.cpuUsage().user;
    expect(result(source)).toBe('#VALUE!');
    expect(process.cpuUsage().user - started).toBeLessThan(1_000_000);
  });

  it('keeps its meaning when its columns are renamed', () => {
    const names: Record<string, string> = { Title: 'Rubrik och text', 'Due Date': 'Due_x0020_Date', N: 'N' };
    expect(renameColumns('=IF(N > 3, Title&" [N]", [Due Date])', name => names[name])).toBe('=IF(N > 3, [Rubrik och text]&" [N]", Due_x0020_Date)');
  });
});

describe('properties of formulas', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const literal = (value: number): string => (value < 0 || Object.is(value, -0) ? `(0-${Math.abs(value)})` : String(value));
  const options = { seed: 20261126, numRuns: 300 };

  it('arithmetic is that of numbers', () => {
    fc.assert(fc.property(number, number, (a, b) => {
      expect(run(`=${literal(a)}+${literal(b)}`)).toBeCloseTo(a + b, 5);
      expect(run(`=${literal(a)}<=${literal(b)}`)).toBe(a <= b);
    }), options);
  });

  it('text in quotes comes back as it was, and LEFT & RIGHT make it whole', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), fc.nat(60), (text, at) => {
      const quoted = `"${text.replace(/"/g, '""')}"`;
      expect(run(`=${quoted}`)).toBe(text);
      const cut = Math.min(at, text.length);
      expect(run(`=LEFT(${quoted},${cut})&RIGHT(${quoted},${text.length - cut})`)).toBe(text);
    }), options);
  });

  it('DATE and YEAR, MONTH, DAY are each other turned round', () => {
    const day = fc.record({ y: fc.integer({ min: 1901, max: 9000 }), m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) });
    fc.assert(fc.property(day, ({ y, m, d }) => {
      expect(toText(run(`=YEAR(DATE(${y},${m},${d}))&"-"&MONTH(DATE(${y},${m},${d}))&"-"&DAY(DATE(${y},${m},${d}))`))).toBe(`${y}-${m}-${d}`);
    }), options);
  });

  it('any text is either a formula or refused as none, and evaluates to a value or an error value', () => {
    const words = fc.constantFrom('IF(', 'LEN(', 'TEXT(', 'SEARCH(', 'DATE(', ')', ',', '+', '-', '*', '/', '&', '%', '^', '=', '[N]', 'Title', '1', '-5', '1e308', '"a"', '"*?"', '""', 'NOW()', '[Due Date]', '<>', '(');
    fc.assert(fc.property(fc.array(words, { maxLength: 14 }), parts => {
      try {
        run(`=${parts.join('')}`);
      } catch (error) {
        expect(error instanceof FormulaSyntaxError || error instanceof FormulaFailure).toBe(true);
      }
    }), { ...options, numRuns: 3000 });
  });
});
