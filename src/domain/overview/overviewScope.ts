/** Whom an overview is for: a region's own people, the staff of a healthcare region, or a body that gives groups their mandates. */
export interface OverviewScope {
  readonly kind: 'region' | 'healthcareRegion' | 'mandator';
  /** Key of the region, the healthcare region or the group. */
  readonly key: string;
}
