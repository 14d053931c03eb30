import { Failure } from '../../../application/ports/failure';

interface VersionedRow {
  readonly ID: number;
  readonly 'odata.etag': string;
}

/** The row's id and ETag as one text: what a later save must still find. */
export const versionOf = (row: VersionedRow): string => `${row.ID};${row['odata.etag']}`;

/** @throws Failure `conflict` when the text is no version of a row */
export function readVersion(version: string): { readonly id: number; readonly etag: string } {
  const separator = version.indexOf(';');
  const id = Number(version.slice(0, separator));
  if (separator < 1 || !Number.isInteger(id)) {
    throw new Failure('conflict', `${version} is no version of a row`);
  }
  return { id, etag: version.slice(separator + 1) };
}
