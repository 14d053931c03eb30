/** An element of an Office part. Names have the prefixes of `namespaces.ts`, whatever the file calls them. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own characters, without those of its children. */
  readonly text: string;
}
