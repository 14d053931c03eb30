import { strToU8 } from 'fflate';
import { DOCUMENT, RELATIONS, TYPES, xmlOf } from './parts';
import type { Parts } from './parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

const OWN_HEADER = 'headerUppdrag.xml';
const OWN_ID = 'rIdUppdragHeader';

/** Puts the stamp into a page header (`w:hdr`). */
export type StampHeader = (xml: string) => string;

/** Parts that are page headers, by the document's relationships. */
const headerParts = (relations: string): readonly string[] =>
  [...relations.matchAll(/<Relationship\b[^>]*>/g)]
    .filter(([relation]) => relation.includes(`"${OFFICE}/header"`))
    .map(([relation]) => /Target="([^"]*)"/.exec(relation)?.[1] ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target}`));

/** An element that is there switches on, unless it says otherwise. */
const firstPageDiffers = /<w:titlePg(?: w:val="(?:1|true|on)")?\s*\/>/;
const evenPagesDiffer = /<w:evenAndOddHeaders(?: w:val="(?:1|true|on)")?\s*\/>/;

/** Kinds of page without a header of their own. */
function bareKinds(section: string, settings: string): readonly string[] {
  const kinds = ['default', ...(firstPageDiffers.test(section) ? ['first'] : []), ...(evenPagesDiffer.test(settings) ? ['even'] : [])];
  const referred = [...section.matchAll(/<w:headerReference\b[^>]*w:type="(\w+)"/g)].map(([, kind]) => kind);
  return kinds.filter((kind) => !referred.includes(kind));
}

/** Refers the kinds of page to our header, in the section properties that end the document. */
function withReferences(document: string, kinds: readonly string[]): string {
  const references = kinds.map((kind) => `<w:headerReference xmlns:r="${OFFICE}" w:type="${kind}" r:id="${OWN_ID}"/>`).join('');
  const at = document.lastIndexOf('<w:sectPr');
  if (at < 0) return document.replace('</w:body>', `<w:sectPr>${references}</w:sectPr></w:body>`);
  const section = document.slice(at).replace(/^<w:sectPr([^>]*?)(\/?)>/, (_tag, attributes: string, closed: string) =>
    `<w:sectPr${attributes}>${references}${closed ? '</w:sectPr>' : ''}`
  );
  return document.slice(0, at) + section;
}

/**
 * The same Word file with the stamp at the top of every page: in each header there is, and in one of ours for the first,
 * even or other pages that have none.
 */
export function stampPages(parts: Parts, stampHeader: StampHeader): Parts {
  const document = xmlOf(parts, DOCUMENT);
  const relations = xmlOf(parts, RELATIONS);
  const settings = parts['word/settings.xml'] ? xmlOf(parts, 'word/settings.xml') : '';
  const at = document.lastIndexOf('<w:sectPr');
  const kinds = bareKinds(at < 0 ? '' : document.slice(at), settings);
  const headers = headerParts(relations).filter((name) => parts[name] !== undefined);
  const own: Readonly<Record<string, string>> =
    kinds.length === 0
      ? {}
      : {
          [`word/${OWN_HEADER}`]: stampHeader(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${WORD}"/>`),
          [DOCUMENT]: withReferences(document, kinds),
          [RELATIONS]: relations.replace('</Relationships>', `<Relationship Id="${OWN_ID}" Type="${OFFICE}/header" Target="${OWN_HEADER}"/></Relationships>`),
          [TYPES]: xmlOf(parts, TYPES).replace('</Types>', `<Override PartName="/word/${OWN_HEADER}" ContentType="${HEADER_TYPE}"/></Types>`)
        };
  const changed = { ...Object.fromEntries(headers.map((name) => [name, stampHeader(xmlOf(parts, name))])), ...own };
  return { ...parts, ...Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)])) };
}
