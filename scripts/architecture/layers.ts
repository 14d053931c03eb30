/** A part of the house, by where its files lie, and what those files may import. */
export interface Layer {
  readonly folder: string;
  /** Folders of the project it may reach, besides its own. */
  readonly reaches: readonly string[];
  /** Packages it may use, besides those that every layer may. */
  readonly packages?: RegExp;
}

/** Composition roots put everything together: they alone know all parts of the product. */
const WHOLE_PRODUCT = ['src'];

/** The most particular folder that holds a file decides. */
export const layers: readonly Layer[] = [
  { folder: 'src/domain', reaches: [], packages: /^(canonicalize|@noble\/hashes\/.+)$/ },
  { folder: 'src/templates', reaches: ['src/domain'] },
  { folder: 'src/application', reaches: ['src/domain'] },
  { folder: 'src/schema', reaches: ['src/domain'] },
  { folder: 'src/adapters', reaches: ['src/application/ports', 'src/domain', 'src/schema'] },
  {
    folder: 'src/adapters/sharepoint',
    // The templates are data the product brings with it, handed out by the port of the template library.
    reaches: ['src/application/ports', 'src/domain', 'src/schema', 'src/templates'],
    packages: /^(@pnp\/.+|@microsoft\/sp-.+)$/
  },
  {
    folder: 'src/adapters/word',
    // The port that builds documents gives pages as well as Word files.
    reaches: ['src/application/ports', 'src/domain', 'src/adapters/html'],
    packages: /^(docx|fflate|saxes)$/
  },
  {
    folder: 'src/adapters/spreadsheet',
    // An Excel file is a zip file of XML parts as a Word file is: one reader knows how far such files are trusted.
    reaches: ['src/application/ports', 'src/domain', 'src/adapters/word/docx', 'src/adapters/word/reading'],
    packages: /^(fflate|papaparse)$/
  },
  { folder: 'src/loc', reaches: ['src/domain', 'src/application'] },
  {
    folder: 'src/ui',
    reaches: ['src/application', 'src/domain', 'src/loc'],
    packages: /^(react|react-dom|@fluentui\/react\/lib\/.+)$/
  },
  { folder: 'src/webparts', reaches: WHOLE_PRODUCT, packages: /^(react|react-dom|@pnp\/.+|@microsoft\/sp-.+|@fluentui\/react\/lib\/.+)$/ },
  { folder: 'src/cli', reaches: WHOLE_PRODUCT, packages: /^(node:.+|@pnp\/.+)$/ },
  { folder: 'local-site', reaches: [], packages: /./ },
  { folder: 'local-site/demo', reaches: ['local-site', ...WHOLE_PRODUCT], packages: /./ }
];

export const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** The layer a file belongs to; undefined outside the layers. */
export function layerOf(path: string): Layer | undefined {
  return [...layers]
    .sort((one, other) => other.folder.length - one.folder.length)
    .find(({ folder }) => isBelow(path, folder));
}
