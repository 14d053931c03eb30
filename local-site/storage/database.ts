import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { connect } from './connect';
import { openDataFile } from './openDataFile';
import { SCHEMA } from './schema';

export type Bindable = SQLInputValue;

/** SQLite behind four verbs. Statements are prepared once and kept. */
export interface Database {
  all<Row>(sql: string, ...values: readonly Bindable[]): Row[];
  first<Row>(sql: string, ...values: readonly Bindable[]): Row | undefined;
  /** Runs a write and returns the new row id. */
  run(sql: string, ...values: readonly Bindable[]): number;
  /** All or nothing; nests by savepoint. */
  transaction<Result>(work: () => Result): Result;
  /** Tells whoever remembers what it has read that something written meanwhile has been taken back. */
  whenRolledBack(listener: () => void): void;
  close(): void;
}

/** More than the statements the site's own code holds; a filter's SQL varies, so old ones must make room. */
const KEPT_STATEMENTS = 500;

/** Opens a data file, made when missing; without one the data live in memory. `now` is the site's time, for the change log. Throws UnusableData. */
export function openDatabase(file: string | undefined, now: () => string): Database {
  const connection = file === undefined ? connect(':memory:') : openDataFile(file);
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
  /** How many writes there have been: what has written nothing takes nothing back. */
  let writes = 0;
  const listeners: (() => void)[] = [];
  return {
    all: <Row>(sql: string, ...values: readonly Bindable[]) => prepare(sql).all(...values) as Row[],
    first: <Row>(sql: string, ...values: readonly Bindable[]) => prepare(sql).get(...values) as Row | undefined,
    run(sql, ...values) {
      writes += 1;
      return Number(prepare(sql).run(...values).lastInsertRowid);
    },
    transaction(work) {
      const name = `nested${depth}`;
      connection.exec(depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${name}`);
      depth += 1;
      const before = writes;
      try {
        const result = work();
        depth -= 1;
        connection.exec(depth === 0 ? 'COMMIT' : `RELEASE ${name}`);
        return result;
      } catch (error) {
        depth -= 1;
        rollBack(connection, depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
        if (writes > before) listeners.forEach(listener => listener());
        throw error;
      }
    },
    whenRolledBack: listener => {
      listeners.push(listener);
    },
    close: () => connection.close()
  };
}

/** After some errors (a full disk, a damaged page) SQLite has rolled back by itself: what went wrong first is what counts. */
function rollBack(connection: DatabaseSync, sql: string): void {
  if (connection.isTransaction) connection.exec(sql);
}
