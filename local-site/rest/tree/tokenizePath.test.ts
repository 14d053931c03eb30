import fc from 'fast-check';
import { argument } from './arguments';
import { tokenizePath } from './tokenizePath';
import { Refusal } from '../refusal';

const NOTHING = new URLSearchParams();

// Evidence: [C] addresses as PnPjs writes them; [M] OData literals.
describe('cutting an address', () => {
  it('keeps any quoted text whole: quotes, slashes, parentheses, commas, percent signs', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (first, second) => {
      const quote = (text: string): string => encodeURIComponent(`'${text.replace(/'/g, "''")}'`);
      const [function_, tail] = tokenizePath(`f(a=${quote(first)},b=${quote(second)})/tail`, NOTHING);
      expect([argument(function_.args as never, 'A'), argument(function_.args as never, 'b')]).toEqual([first, second]);
      expect(tail).toEqual({ name: 'tail', args: undefined });
    }));
  });

  it('reads keys, guids, numbers and aliases', () => {
    const query = new URLSearchParams({ '@p1': "'it''s'", '@P2': '3' });
    const segments = tokenizePath("web/lists(guid'11111111-1111-1111-1111-111111111111')/items(5)/f(x=@p1,y=@p2)/g()", query);
    expect(segments.map(segment => [segment.name, segment.args && [...segment.args.positional, ...segment.args.named.values()]])).toEqual([
      ['web', undefined], ['lists', ['11111111-1111-1111-1111-111111111111']], ['items', [5]], ['f', ["it's", 3]], ['g', []]
    ]);
  });

  it('either cuts or refuses, whatever it is given', () => {
    fc.assert(fc.property(fc.string(), text => {
      try {
        tokenizePath(text, NOTHING);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }));
  });
});
