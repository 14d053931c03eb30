import { paragraphXml } from './wordXml';

/** Large, bold and framed: it is read without colour as well. Sizes in half points; the red has 7:1 against white. */
const RUN = '<w:b/><w:color w:val="A80000"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:bdr w:val="single" w:sz="12" w:space="0" w:color="A80000"/>';

/** That the text is withdrawn, as text that programs read out and search. */
export const stampXml = (stamp: string): string => paragraphXml(stamp, { run: RUN });

/** A page header (`w:hdr`) with the stamp before what it says itself. */
export const stampedHeader = (xml: string, stamp: string): string =>
  xml.replace(/<w:hdr\b([^>]*?)(\/?)>/, (_tag, attributes: string, closed: string) =>
    `<w:hdr${attributes}>${stampXml(stamp)}${closed ? '</w:hdr>' : ''}`
  );
