import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SCHEMA } from './schema';
import { sortKey } from './sortKey';

export type Bindable = SQLInputValue;

/** SQLite behind four verbs. Statements are prepared once and kept. */
export interface Database {
  all<Row>(sql: string, ...values: readonly Bindable[]): Row[];
  first<Row>(sql: string, ...values: readonly Bindable[]): Row | undefined;
  /** Runs a write and returns the new row id. */
  run(sql: string, ...values: readonly Bindable[]): number;
  /** All or nothing; nests by savepoint. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}

/** More than the statements the site's own code holds; a filter's SQL varies, so old ones must make room. */
const KEPT_STATEMENTS = 500;

/** Opens `site.sqlite` in a folder, made when missing; without a folder the data live in memory. `now` is the site's time, for the change log. */
export function openDatabase(directory: string | undefined, now: () => string): Database {
  if (directory !== undefined) mkdirSync(directory, { recursive: true });
  const connection = new DatabaseSync(directory === undefined ? ':memory:' : join(directory, 'site.sqlite'));
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  connection.function('fold', { deterministic: true }, fold);
  connection.function('sort_key', { deterministic: true }, value => (typeof value === 'string' ? sortKey(value) : value));
  connection.function('site_time', now);
  connection.exec(SCHEMA);
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= KEPT_STATEMENTS) statements.delete(statements.keys().next().value as string);
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  let depth = 0;
  return {
    all: <Row>(sql: string, ...values: readonly Bindable[]) => prepare(sql).all(...values) as Row[],
    first: <Row>(sql: string, ...values: readonly Bindable[]) => prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    transaction(work) {
      const name = `nested${depth}`;
      connection.exec(depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`);
      depth += 1;
      try {
        const result = work();
        depth -= 1;
        connection.exec(depth === 0 ? 'COMMIT' : `RELEASE ${name}`);
        return result;
      } catch (error) {
        depth -= 1;
        connection.exec(depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
        throw error;
      }
    },
    close: () => connection.close()
  };
}

/** Text as SharePoint compares it: without regard to case, also beyond ASCII. */
export function fold(value: SQLInputValue): SQLInputValue {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
