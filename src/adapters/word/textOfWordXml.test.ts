import * as fc from 'fast-check';
import { textOfWordXml } from './textOfWordXml';

const body = (inner: string): string => `<w:document><w:body>${inner}</w:body></w:document>`;
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

describe('the text of Word markup', () => {
  it('does not depend on how Word has cut a paragraph into runs', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '<', '&', '👍') });
    fc.assert(
      fc.property(fc.array(text), (pieces) => {
        const runs = pieces.map((piece) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`);
        const joined = `<w:r><w:t>${escaped(pieces.join(''))}</w:t></w:r>`;
        const whole = textOfWordXml(body(`<w:p>${joined}</w:p>`));
        expect(textOfWordXml(body(`<w:p w:rsidR="00A1">${runs.join('<w:proofErr w:type="spellStart"/>')}</w:p>`))).toBe(whole);
        expect(whole).toBe(pieces.join('').replace(/ +/g, ' ').trim());
      })
    );
  });

  it('gives one line a paragraph and none for an empty one', () => {
    expect(textOfWordXml(body('<w:p><w:r><w:t>ett</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>två</w:t></w:r></w:p>'))).toBe('ett\ntvå');
  });

  it('composes letters, folds tabs and breaks, and reads numbered characters', () => {
    const run = '<w:r><w:t>A\u030a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>&#229;&#xE4;&quot;&unknown;</w:t></w:r>';
    expect(textOfWordXml(body(`<w:p>${run}</w:p>`))).toBe('Å b åä"&unknown;');
  });

  it('passes over deleted text, field codes and repeated fallbacks', () => {
    const runs =
      '<w:r><w:delText>borta</w:delText><w:instrText>PAGE</w:instrText><w:t>kvar</w:t></w:r>' +
      '<mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>dubbelt</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>';
    expect(textOfWordXml(body(`<w:p>${runs}</w:p>`))).toBe('kvar');
  });
});
