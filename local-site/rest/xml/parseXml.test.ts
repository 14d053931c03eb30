/** @jest-environment node */
import fc from 'fast-check';
import { escapeXml } from './escapeXml';
import { parseXml } from './parseXml';

// Evidence: XML 1.0; that document types are refused is the stricter reading (unproven).
describe('parseXml', () => {
  it('reads named and numeric references in text and attributes, and leaves CDATA as it stands', () => {
    expect(parseXml('<a b="x &#229; &amp; &quot;y&quot;">&lt;&#xE5;&gt;<![CDATA[<q>&amp;]]></a>')).toEqual({
      name: 'a', attributes: { b: 'x å & "y"' }, children: [], text: '<å><q>&amp;'
    });
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an entity nobody defined', '<a>&b;</a>'],
    ['a character XML does not have', '<a>&#0;</a>'],
    ['a character beyond Unicode', '<a>&#x110000;</a>'],
    ['an open element', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['no element', 'text'],
    ['nothing', ''],
    ['elements without end', `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`]
  ])('refuses %s', (_, text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', '&', ';', '#', '!', '[', ']', 'a', '"', "'", '=', ' ', '-', '?') }), text => {
      parseXml(text);
    }), { seed: 3, numRuns: 2_000 });
  });

  it('gives back any text that was escaped', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter(text => !/\p{Cc}/u.test(text)), text => {
      expect(parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toMatchObject({ text, attributes: { b: text } });
    }), { seed: 3 });
  });
});
