/** A web part on a page of the demo, for somebody who uses it. */
export interface MeasuredView {
  readonly name: string;
  /** Below Site Pages. */
  readonly fileName: string;
  readonly query?: string;
  /** Without domain. */
  readonly login: string;
  /** CSS selector of what has been read and makes the view useful. */
  readonly useful: string;
  /** What the page says when everything it reads in the background has been read. */
  readonly settled?: RegExp;
}
