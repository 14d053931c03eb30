import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

interface LetterheadOptions {
  /** True when it has a list of its own. */
  readonly hasLists: boolean;
}

/** A region's paper as Swedish Word writes it: styles with Swedish ids, a header with the region's name. */
export function letterhead({ hasLists }: LetterheadOptions): Uint8Array {
  const numbering =
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>` +
    '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>';
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/>` +
      `${hasLists ? `<Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/>` : ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/header" Target="header1.xml"/>` +
      `${hasLists ? `<Relationship Id="rId3" Type="${OFFICE}/numbering" Target="numbering.xml"/>` : ''}</Relationships>`,
    'word/document.xml':
      `<w:document ${W}><w:body><w:p><w:r><w:t>Skriv här</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml':
      `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      `${style('Normal', 'Normal')}${style('Rubrik1', 'heading 1')}${style('Rubrik', 'Title')}${style('Beslutsrad', 'Annat')}</w:styles>`,
    'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:t>Region Exempel</w:t></w:r></w:p></w:hdr>`,
    ...(hasLists && { 'word/numbering.xml': numbering })
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)])));
}
