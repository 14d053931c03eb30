/** Who records in a folder of a region's nominations: the server lets nobody else add there. */
export type NominationRecorder =
  /** Those who nominate for the region, and the managers who approve. */
  | { readonly kind: 'region' }
  | { readonly kind: 'processSupport' }
  /** The region's judge of interests. */
  | { readonly kind: 'judge' }
  | { readonly kind: 'body'; readonly key: string };

/** Where a step lies: the only thing that says who recorded it. */
export interface NominationPlace {
  readonly regionKey: string;
  readonly recorder: NominationRecorder;
}
