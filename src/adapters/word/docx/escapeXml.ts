const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text fit to stand in an XML part: what XML has no place for is left out. */
export const escapeXml = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
