import type { Finding } from './finding';
import type { FindingCode } from './findingCode';
import type { Review } from './review';

/** Looks for one kind of slip in a mandate. */
export type Rule = (review: Review) => readonly Finding<FindingCode>[];
