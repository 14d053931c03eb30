import { strFromU8, strToU8, zipSync } from 'fflate';
import { Failure } from '../../../application/ports/failure';
import { joinNumbering } from './numbering';
import { DOCUMENT, partsOf, RELATIONS, TYPES, xmlOf } from './parts';
import { stampPages } from './stampPages';
import type { StampHeader } from './stampPages';
import { joinStyles } from './styles';

const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const CORE = 'docProps/core.xml';

const NUMBERING_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const NUMBERING_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering';

interface Body {
  /** What stands before the text: the root with its namespaces. */
  readonly start: string;
  readonly text: string;
  /** Page, headers and footers, and the end of the document. */
  readonly end: string;
}

function bodyOf(xml: string): Body {
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.lastIndexOf('</w:body>');
  if (start < '<w:body>'.length || end < start) {
    throw new Failure('invalid', 'The letterhead’s text cannot be found.');
  }
  const section = xml.lastIndexOf('<w:sectPr', end);
  // The last section's properties are the body's last child; those inside a paragraph end an earlier section.
  const text = section > xml.lastIndexOf('</w:p>', end) && section >= start ? section : end;
  return { start: xml.slice(0, start), text: xml.slice(start, text), end: xml.slice(text) };
}

/** What stands around the text. */
interface PageSource {
  /** Stands as the file's date inside the archive. */
  readonly date: string;
  /** Stamps the header of every page of a withdrawn text; null for one that applies. */
  readonly stampHeader: StampHeader | null;
}

const usedStyles = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id = '']) => id));

/** A letterhead that has no lists yet learns where they are. */
function withNumberingPart(types: string, relations: string): readonly [string, string] {
  return [
    types.replace('</Types>', `<Override PartName="/${NUMBERING}" ContentType="${NUMBERING_TYPE}"/></Types>`),
    relations.replace('</Relationships>', `<Relationship Id="rIdUppdragNumbering" Type="${NUMBERING_RELATION}" Target="numbering.xml"/></Relationships>`)
  ];
}

/**
 * The text of a Word file of ours on a region's own paper: page, headers, footers, fonts and styles are the
 * letterhead's, its own body text goes. Our own header and footer go too: what they say stands in the text's end.
 * @throws Failure `invalid` when the letterhead is no Word document
 */
export function onLetterhead(ours: Uint8Array, letterhead: Uint8Array, { date, stampHeader }: PageSource): Uint8Array {
  const own = partsOf(ours);
  const parts = partsOf(letterhead);
  const { text } = bodyOf(xmlOf(own, DOCUMENT));
  const { start, end } = bodyOf(xmlOf(parts, DOCUMENT));
  const styles = joinStyles(xmlOf(own, STYLES), xmlOf(parts, STYLES), usedStyles(text));
  const hasLists = parts[NUMBERING] !== undefined;
  const numbering = joinNumbering(xmlOf(own, NUMBERING), hasLists ? xmlOf(parts, NUMBERING) : null);
  const moved = text
    .replace(/(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g, (_whole, before: string, id: string) => `${before}${styles.ids.get(id) ?? id}"`)
    .replace(/(<w:numId w:val=")(\d+)"/g, (_whole, before: string, id: string) => `${before}${Number(id) + numbering.offset}"`);
  const [types, relations] = hasLists
    ? [xmlOf(parts, TYPES), xmlOf(parts, RELATIONS)]
    : withNumberingPart(xmlOf(parts, TYPES), xmlOf(parts, RELATIONS));
  const changed: Readonly<Record<string, string>> = {
    [TYPES]: types,
    [RELATIONS]: relations,
    [DOCUMENT]: `${start}${moved}${end}`,
    [STYLES]: styles.xml,
    [NUMBERING]: numbering.xml,
    ...(parts[CORE] && own[CORE] && { [CORE]: strFromU8(own[CORE]) })
  };
  const bytes = Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)]));
  const all = { ...parts, ...bytes };
  return zipSync(stampHeader === null ? all : stampPages(all, stampHeader), { level: 6, mtime: new Date(`${date}T12:00:00`) });
}
