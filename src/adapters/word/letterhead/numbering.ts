const abstracts = /<w:abstractNum\b[\s\S]*?<\/w:abstractNum>/g;
const numbers = /<w:num\b[^>]*>[\s\S]*?<\/w:num>/g;

const highest = (xml: string, attribute: RegExp): number =>
  Math.max(0, ...[...xml.matchAll(attribute)].map(([, value]) => Number(value)));

export interface JoinedNumbering {
  readonly xml: string;
  /** What is added to the number of each of our lists. */
  readonly offset: number;
}

/** The letterhead's lists and ours after them, with numbers of their own. */
export function joinNumbering(ours: string, letterhead: string | null): JoinedNumbering {
  if (letterhead === null) {
    return { xml: ours, offset: 0 };
  }
  const offset = highest(letterhead, /w:numId="(\d+)"/g) + 1;
  const abstractOffset = highest(letterhead, /w:abstractNumId="(\d+)"/g) + 1;
  const moved = (xml: string): string =>
    xml
      .replace(/(<w:abstractNum\b[^>]*w:abstractNumId=")(\d+)"/g, (_whole, start: string, id: string) => `${start}${Number(id) + abstractOffset}"`)
      .replace(/(<w:abstractNumId w:val=")(\d+)"/g, (_whole, start: string, id: string) => `${start}${Number(id) + abstractOffset}"`)
      .replace(/(<w:num\b[^>]*w:numId=")(\d+)"/g, (_whole, start: string, id: string) => `${start}${Number(id) + offset}"`)
      // The letterhead may not know the namespaces of what Word only keeps for itself.
      .replace(/ w15:\w+="[^"]*"/g, '');
  const theirs = letterhead.match(numbers) ?? [];
  const without = letterhead.replace(numbers, '');
  const added = [...(ours.match(abstracts) ?? []).map(moved), ...theirs, ...(ours.match(numbers) ?? []).map(moved)];
  // CT_Numbering: all abstract numberings stand before the first number.
  return { xml: without.replace('</w:numbering>', `${added.join('')}</w:numbering>`), offset };
}
