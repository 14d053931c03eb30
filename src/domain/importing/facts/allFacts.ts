import type { Fact } from './fact';
import type { Statement } from './passage';

/** What all sentences say of something, each thing once; an empty list when none says anything. */
export function allFacts<Value>(
  statements: readonly Statement[],
  read: (statement: Statement) => readonly Value[]
): Fact<readonly Value[]> {
  const found = statements.map((statement) => ({ values: read(statement), line: statement.line }));
  const telling = found.filter(({ values }) => values.length > 0);
  return { value: [...new Set(telling.flatMap(({ values }) => values))], lines: telling.map(({ line }) => line) };
}
