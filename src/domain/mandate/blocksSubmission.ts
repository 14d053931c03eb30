import type { Gap, GapReason } from './gap';

/** Gaps in the text itself: an unanswered placeholder is the only thing a mandate cannot be handed in with. */
const inText: readonly GapReason[] = ['unanswered', 'placeholderLeft', 'variableEmpty'];

/**
 * True when the mandate cannot be handed in because of the gap. Data that are missing beside a written sentence, such
 * as a date, are told by the review: the text reads without them.
 */
export const blocksSubmission = ({ reason }: Gap): boolean => inText.includes(reason);
