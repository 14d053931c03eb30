/** How many live in a region: what per-capita shares go by. Data that an administrator may replace. */
export interface Inhabitants {
  readonly regionKey: string;
  readonly count: number;
  /** They are counted on 31 December of this year. */
  readonly year: number;
  readonly source: string;
  /**
   * How many of them belong to each healthcare region, for a region with more than one; without it they are parted
   * equally.
   */
  readonly within?: Readonly<Record<string, number>>;
}
