import { strFromU8, unzipSync } from 'fflate';

const part = (parts: Readonly<Record<string, Uint8Array>>, name: string): string => (parts[name] ? strFromU8(parts[name]) : '');

const all = (xml: string, pattern: RegExp): readonly string[] => [...xml.matchAll(pattern)].map(([, value = '']) => value);

/** Level of each heading, the title's 0, in order; by the styles' own names. */
function levelsOf(document: string, styles: string): readonly number[] {
  const names = new Map([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<w:name w:val="([^"]*)"/gs)].map(([, id = '', name = '']) => [id, name.toLowerCase()]));
  return all(document, /<w:pStyle w:val="([^"]*)"/g).flatMap((id) => {
    const name = names.get(id) ?? '';
    const level = /^heading (\d)$/.exec(name)?.[1];
    return name === 'title' ? [0] : level === undefined ? [] : [Number(level)];
  });
}

/**
 * What stands in the way of somebody who reads a Word file by its structure: heading levels that jump, lists that are
 * none, tables without a header row, and a file without title or language. Empty when nothing does.
 */
export function structureProblems(file: Uint8Array): readonly string[] {
  const parts = unzipSync(file);
  const [document, styles, core, numbering] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml', 'word/numbering.xml'].map((name) => part(parts, name));
  const levels = levelsOf(document, styles);
  const lists = new Set(all(numbering, /<w:num [^>]*w:numId="(\d+)"/g));
  const known = new Set(all(styles, /w:styleId="([^"]*)"/g));
  const problem = (is: boolean, words: string): readonly string[] => (is ? [words] : []);
  return [
    ...problem(levels.filter((level) => level === 0).length !== 1 || levels[0] !== 0, 'the title is not the first heading'),
    ...problem(levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1), `heading levels jump: ${levels.join(' ')}`),
    ...problem(/<w:t[^>]*>\s*(?:[·•–-]|\d+[.)])\s/.test(document), 'a list is written by hand'),
    ...problem(all(document, /<w:numId w:val="(\d+)"/g).some((id) => id !== '0' && !lists.has(id)), 'a list has no numbering'),
    ...problem(all(document, /<w:tbl>(.*?)<\/w:tbl>/gs).some((table) => !table.includes('<w:tblHeader')), 'a table has no header row'),
    ...problem(all(document, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g).some((id) => !known.has(id)), 'a style is not defined'),
    ...problem(!/<dc:title>[^<]+<\/dc:title>/.test(core), 'the file has no title'),
    ...problem(!/<dc:language>sv-SE<\/dc:language>/.test(core), 'the file does not tell its language'),
    ...problem(!/<w:lang [^>]*w:val="sv-SE"/.test(styles), 'the text does not tell its language')
  ];
}
