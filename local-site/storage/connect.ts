import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { sortKey } from './sortKey';

/** A connection that knows the functions the schema's indexes are made of. */
export function connect(location: string | URL, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  const connection = new DatabaseSync(location, options);
  connection.function('fold', { deterministic: true }, fold);
  connection.function('sort_key', { deterministic: true }, value => (typeof value === 'string' ? sortKey(value) : value));
  return connection;
}

/** Text as SharePoint compares it: without regard to case, also beyond ASCII. */
export function fold(value: SQLInputValue): SQLInputValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
