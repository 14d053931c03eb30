const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const NAMESPACES = {
  w: WORD,
  r: `${OFFICE}/relationships`,
  m: `${OFFICE}/math`,
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office'
};

/** The inside of each part of a Word file, by the kind of its relationship. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly footer?: string;
}

const ROOTS: Readonly<Record<keyof WordParts, string>> = {
  body: 'document',
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  footnotes: 'footnotes',
  header: 'hdr',
  footer: 'ftr'
};

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relationships = (targets: readonly (readonly [string, string])[]): string => {
  const all = targets.map(([kind, target]) => `<Relationship Id="${kind}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`;
};

/** A part with its root element and the namespaces that Word declares. */
function part(kind: keyof WordParts, inner: string): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  const content = kind === 'body' ? `<w:body>${inner}</w:body>` : inner;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${ROOTS[kind]}${declared}>${content}</w:${ROOTS[kind]}>`;
}

/** The texts of a Word file's parts, by their names in it. */
export function wordFileParts(parts: WordParts): Readonly<Record<string, string>> {
  const { body, ...others } = parts;
  const kinds = Object.keys(others) as (keyof typeof others)[];
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(kinds.map((kind) => [kind, `${kind}.xml`])),
    'word/document.xml': part('body', body),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, part(kind, others[kind] ?? '')]))
  };
}
