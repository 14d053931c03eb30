import fc from 'fast-check';
import type { Field } from '../../storage/fields';
import { parseBatch } from '../batch/parseBatch';
import { parseCamlView } from '../caml/camlView';
import { MOST_TERMS, parseFilter, type FilterExpression } from '../odata/parseFilter';
import { parseSelection, type Selection } from '../odata/selection';
import { columnOf } from '../query/columns';
import { readPageToken } from '../query/pageToken';
import { Refusal } from '../refusal';
import { parseIsoTime, parseLocaleTime } from '../time/parseTime';
import { fromLocal, isoTime, toLocal } from '../time/siteTime';
import { tokenizePath } from '../tree/tokenizePath';
import { escapeXml } from '../xml/escapeXml';
import { parseXml, type XmlElement } from '../xml/parseXml';
import { batchSoup, camlSoup, filterSoup, pathSoup, selectionSoup, timeSoup, tokenSoup, xmlSoup } from './soup';

export interface Runs {
  readonly numRuns: number;
  /** Missing for another one every time; fast-check tells it when something fails. */
  readonly seed?: number;
}

const ZONES = [4, 13, 93];

/** What every parser must do with whatever it is given: understand it, or refuse it, and nothing else. */
export function describeParsers(runs: Runs): void {
  const holds = (property: fc.IProperty<[string]>): void => fc.assert(property, runs);
  const refusesAtMost = (arbitrary: fc.Arbitrary<string>, parse: (text: string) => void): void => {
    holds(fc.property(arbitrary, text => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }));
  };

  describe('whatever it is given', () => {
    it('an address is cut or refused', () => refusesAtMost(pathSoup, text => tokenizePath(text, new URLSearchParams({ '@p': text }))));

    it('a filter is understood, within its bounds, or refused', () => refusesAtMost(filterSoup, text => {
      expect(termsOf(parseFilter(text))).toBeLessThanOrEqual(MOST_TERMS);
    }));

    it('a selection is understood or refused', () => refusesAtMost(selectionSoup, text => {
      parseSelection(text, text);
    }));

    it('a view is understood or refused', () => refusesAtMost(camlSoup, text => parseCamlView(text)));

    it('a batch is cut or refused', () => refusesAtMost(batchSoup, text => parseBatch('multipart/mixed; boundary=b', text, true)));

    it('a page token is read or refused', () => {
      const order = (['Title', 'Num', 'When'] as const).map((InternalName, at) => ({ column: columnOf({ InternalName, FieldTypeKind: [2, 9, 4][at] } as Field), descending: false }));
      refusesAtMost(tokenSoup, text => {
        const position = readPageToken(text, order);
        if (position) expect(Number.isInteger(position.id)).toBe(true);
      });
    });

    it('XML is an element or nothing', () => holds(fc.property(xmlSoup, text => {
      const element = parseXml(text);
      if (element) expect(typeof element.name).toBe('string');
    })));

    it('a time is a real one or none', () => holds(fc.property(timeSoup, text => {
      for (const zone of ZONES) {
        for (const time of [parseIsoTime(text, zone), parseLocaleTime(text, 1033, zone), parseLocaleTime(text, 1053, zone)]) {
          if (time) expect(isoTime(time)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        }
      }
    })));
  });

  describe('what was written', () => {
    it('as XML is read back: names, attributes, text, order', () => {
      fc.assert(fc.property(elementOf(3), given => {
        expect(parseXml(writeXml(given))).toEqual(given);
      }), runs);
    });

    it('as a batch is read back: methods, addresses, headers, bodies', () => {
      fc.assert(fc.property(fc.array(operation, { minLength: 1, maxLength: 5 }), given => {
        const text = given.map(({ method, target, headers, body }) =>
          `--b\r\nContent-Type: application/http\r\n\r\n${method} ${target} HTTP/1.1\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}\r\n`).join('');
        expect(parseBatch('multipart/mixed;boundary="b"', `${text}--b--\r\n`, true)).toEqual(given.map(one => ({ ...one, changeset: undefined })));
      }), runs);
    });

    it('as a selection is read back', () => {
      fc.assert(fc.property(selectionOf(3), given => {
        expect(parseSelection(pathsOf(given, 'select').join(), pathsOf(given, 'expand').join())).toEqual(given);
      }), runs);
    });

    it('as a time is read back, in UTC and by the site’s clock', () => {
      fc.assert(fc.property(fc.date({ min: new Date('1901-01-01T00:00:00Z'), max: new Date('8899-12-31T00:00:00Z'), noInvalidDate: true }), fc.constantFrom(...ZONES), (time, zone) => {
        const text = isoTime(time);
        expect(isoTime(parseIsoTime(text, zone) as Date)).toBe(text);
        const local = toLocal(time, zone);
        expect(toLocal(fromLocal(local, zone), zone)).toEqual(local);
      }), runs);
    });
  });
}

function termsOf(filter: FilterExpression): number {
  return 'left' in filter ? termsOf(filter.left) + termsOf(filter.right) : 1;
}

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/);
// What XML cannot hold is left out, and white space at the ends of lines is for others to argue about.
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(value => !/[\r\ufffe\uffff]/.test(value) && value.trim() === value && !/[\u0000-\u001f]/.test(value));
const elementOf = (depth: number): fc.Arbitrary<XmlElement> => fc.record({
  name: word, attributes: fc.dictionary(word, text, { maxKeys: 3, noNullPrototype: true }), children: depth === 0 ? fc.constant([]) : fc.array(elementOf(depth - 1), { maxLength: 3 }), text
}, { noNullPrototype: true });

function writeXml({ name, attributes, children, text: content }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
  return `<${name}${written}>${escapeXml(content)}${children.map(writeXml).join('')}</${name}>`;
}

const line = fc.stringMatching(/^[!-~]{1,10}$/).filter(value => !value.startsWith('--'));
const operation = fc.record({
  method: fc.constantFrom('GET', 'POST', 'DELETE', 'PATCH'), target: line, headers: fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/).filter(name => !name.startsWith('--')), line, { maxKeys: 3, noNullPrototype: true }),
  body: fc.array(line, { maxLength: 4 }).map(lines => lines.join('\n'))
}, { noNullPrototype: true });

const names = fc.uniqueArray(word, { maxLength: 4, selector: name => name.toLowerCase() });
/** Where only something below is selected, nothing is by default. */
const selectionOf = (depth: number): fc.Arbitrary<Selection> => fc.tuple(
  names, depth === 0 ? fc.constant([]) : fc.uniqueArray(fc.tuple(word, selectionOf(depth - 1)), { maxLength: 2, selector: ([name]) => name.toLowerCase() })
).map(([chosen, below]) => ({
  names: chosen, defaults: chosen.length === 0 && below.every(([, inner]) => pathsOf(inner, 'select').length === 0), expanded: new Map(below), unexpanded: []
}));

function pathsOf(given: Selection, what: 'select' | 'expand'): string[] {
  const below = [...given.expanded].flatMap(([name, inner]) => [...(what === 'expand' ? [name] : []), ...pathsOf(inner, what).map(path => `${name}/${path}`)]);
  return what === 'select' ? [...given.names, ...below] : below;
}
