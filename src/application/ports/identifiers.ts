/** Makes client-side keys: letters and digits, unique for ever, e.g. `m3kq7…`. */
export interface Identifiers {
  next(): string;
}
