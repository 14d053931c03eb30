/** Something a document says, and the numbers of the lines that say it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly lines: readonly number[];
}
