import type { Fact } from './fact';
import type { Statement } from './passage';

/** What the first sentence that tells it says; null when none does. */
export function firstFact<Value>(
  statements: readonly Statement[],
  read: (statement: Statement) => Value | null
): Fact<Value> | null {
  for (const statement of statements) {
    const value = read(statement);
    if (value !== null) {
      return { value, lines: [statement.line] };
    }
  }
  return null;
}
