import { Failure } from '../../../application/ports/failure';
import type { DamagedVersion, LibraryVersion, VersionToSave } from '../../../application/ports/templateLibrary';
import { canonicalize } from '../../../domain/mandate/canonicalize';
import { hashText } from '../../../domain/mandate/hashText';
import { versionKey } from '../../../domain/template/stored/versionName';
import type { VersionName } from '../../../domain/template/stored/versionName';
import { readClause } from '../../../domain/template/stored/readClause';
import { readTemplateContent } from '../../../domain/template/stored/readTemplateContent';
import type { TemplateContent } from '../../../domain/template/stored/templateContent';
import type { Clause } from '../../../domain/template/clause';
import type { NewRow } from '../../../schema/derive/row';
import { clauses, templates } from '../../../schema/lists/templates';
import type { ReadRow } from '../rows/readRows';
import { versionOf } from '../rows/rowVersion';
import { textParts } from '../rows/textParts';

/** Templates and clauses are kept alike. */
export type LibraryList = typeof templates | typeof clauses;

/** What a list of the library keeps. */
export interface LibraryKind<Content> {
  readonly name: DamagedVersion['kind'];
  readonly list: LibraryList;
  /** Reads what is kept. @throws Error that names the place which cannot be read */
  readonly read: (stored: string) => Content;
  readonly nameOf: (content: Content) => VersionName;
  /** What people call it. */
  readonly titleOf: (content: Content) => string;
}

export const templateKind: LibraryKind<TemplateContent> = {
  name: 'template',
  list: templates,
  read: readTemplateContent,
  nameOf: ({ source }) => ({ key: source.family, version: source.version }),
  titleOf: ({ source }) => source.name
};

export const clauseKind: LibraryKind<Clause> = {
  name: 'clause',
  list: clauses,
  read: readClause,
  nameOf: (clause) => clause,
  titleOf: ({ name }) => name
};

export type LibraryRow = ReadRow<LibraryList>;

const textColumns = ['Text1', 'Text2', 'Text3'] as const;

export type VersionValues = Required<Omit<NewRow<LibraryList>, 'Title'>> & { readonly Title: string };

export const nameOfRow = (row: LibraryRow): VersionName => ({ key: row.TextKey ?? '', version: row.Version ?? 0 });

/**
 * A version as a row holds it.
 * @throws Error when it could not be read back; Failure `invalid` when it is more than a row holds
 */
export function versionValues<Content extends object>(
  { read, nameOf, titleOf }: LibraryKind<Content>,
  { content, state, shippedVersion }: Omit<VersionToSave<Content>, 'etag'>
): VersionValues {
  const canonical = canonicalize(content);
  read(canonical);
  const { key, version } = nameOf(content);
  return {
    Title: `${titleOf(content)}, version ${version}`,
    VersionKey: versionKey({ key, version }),
    TextKey: key,
    Version: version,
    State: state,
    ShippedVersion: shippedVersion,
    TextHash: hashText(canonical),
    ...textParts(textColumns, canonical)
  };
}

/**
 * The version in a row. Strict: its text must give its checksum, read as what it should be, and be of the row's key.
 * @throws Failure `invalid` that names the row and what is wrong with it
 */
export function versionOfRow<Content>(
  { list, read, nameOf }: LibraryKind<Content>,
  row: LibraryRow
): LibraryVersion<Content> {
  const place = `${list.name}, ${row.VersionKey ?? row.ID}`;
  const stored = textColumns.map((column) => row[column] ?? '').join('');
  if (hashText(stored) !== row.TextHash) {
    throw new Failure('invalid', `${place}: the text does not give its checksum`);
  }
  let content: Content;
  try {
    content = read(stored);
  } catch (error) {
    throw new Failure('invalid', `${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (versionKey(nameOf(content)) !== row.VersionKey || versionKey(nameOfRow(row)) !== row.VersionKey) {
    throw new Failure('invalid', `${place}: the text is of ${versionKey(nameOf(content))}`);
  }
  const state = row.State === 'inUse' ? 'inUse' : 'draft';
  return {
    content,
    state,
    etag: state === 'draft' ? versionOf(row) : '',
    shippedVersion: row.ShippedVersion ?? 0,
    editor: row.Editor?.Title ?? '',
    modified: row.Modified ?? ''
  };
}
