import { fetchedPart } from '../../../application/ports/fetchedPart';

/** The rules of the review: many, and needed when a text is shown already. @throws Failure */
export const loadReviewRules = (): Promise<typeof import('../../../domain/review/reviewMandate')> =>
  fetchedPart(import(/* webpackChunkName: 'review-rules' */ '../../../domain/review/reviewMandate'));
