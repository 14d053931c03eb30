/** What a region, or another organisation in it, puts into a group in a year beyond its seats. */
export interface Contribution {
  /** Client-made and the same for the same group, region and year: see `contributionKey`. */
  readonly key: string;
  readonly groupKey: string;
  /** Empty for an organisation that belongs to no region. */
  readonly regionKey: string;
  /** Name of the organisation, e.g. *Kommunerna i Kalmar län*; empty for the region itself. */
  readonly organisation: string;
  /** Calendar year, e.g. 2026. */
  readonly year: number;
  /** Hours worked; 0 when not kept. */
  readonly hours: number;
  /** Per cent of a full-time post during the year. */
  readonly fullTimePercent: number;
  /** SEK, whole. */
  readonly cost: number;
}
