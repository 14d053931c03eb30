/** Something somebody of the scope should see to. */
export interface TodoItem {
  readonly key: string;
  readonly sentence: string;
  /** A line more; empty when the sentence says it all. */
  readonly explanation: string;
  /** The sentence of the mandate that it comes from; empty for none. */
  readonly quoted: string;
  /** The one thing to do about it; null when there is nothing to open. */
  readonly link: { readonly href: string; readonly text: string; readonly name: string } | null;
}
