import type { CompositionFinding } from '../../domain/composition/compositionFinding';

/** A finding's keys as the names that a reader knows. */
export interface RosterNames {
  readonly region: (key: string) => string;
  /** The municipalities of a region's county. */
  readonly municipalities: (regionKey: string) => string;
  readonly healthcareRegion: (key: string) => string;
  readonly group: (key: string) => string;
  /** Empty for a person whom the reader may not see. */
  readonly person: (key: string) => string;
  /** What a seat is called, e.g. *ledamot, barnläkare*. */
  readonly seat: (key: string) => string;
  /** A date as running text, e.g. *1 mars*, with the year when it is not this one. */
  readonly date: (date: string) => string;
}

/** The words of each kind of finding. */
export type FindingWords = {
  readonly [Kind in CompositionFinding['kind']]: (finding: Extract<CompositionFinding, { readonly kind: Kind }>, names: RosterNames) => string;
};
