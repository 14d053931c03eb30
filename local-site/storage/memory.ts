import type { Database } from './database';

/** Answers of the store kept until something changes them. */
export interface Memory<Value> {
  /** The kept answer to a question, or the one that is worked out now. */
  of(question: string, answer: () => Value): Value;
  forget(): void;
}

/** A memory that forgets by itself what a rollback has taken back; every write to what it remembers must call `forget`. */
export function createMemory<Value>(db: Pick<Database, 'whenRolledBack'>): Memory<Value> {
  const kept = new Map<string, Value>();
  const forget = (): void => kept.clear();
  db.whenRolledBack(forget);
  return {
    of(question, answer) {
      if (kept.has(question)) return kept.get(question) as Value;
      const value = answer();
      kept.set(question, value);
      return value;
    },
    forget
  };
}
