import { paragraphXml } from './wordXml';

describe('a paragraph in Word', () => {
  it('leads to an address as a field of Word’s own, and its text stays text', () => {
    expect(paragraphXml('Patientlöfte: jämlik vård & mer', { link: 'https://x.example/Grupprum.aspx?grupp=rag&avsnitt=a' })).toBe(
      '<w:p><w:fldSimple w:instr=" HYPERLINK &quot;https://x.example/Grupprum.aspx?grupp=rag&amp;avsnitt=a&quot; ">' +
        '<w:r><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">Patientlöfte: jämlik vård &amp; mer</w:t></w:r></w:fldSimple></w:p>'
    );
  });

  it('has no link where none is given', () => {
    expect(paragraphXml('Text')).toBe('<w:p><w:r><w:t xml:space="preserve">Text</w:t></w:r></w:p>');
  });
});
