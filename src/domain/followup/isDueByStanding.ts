import type { GroupObligation } from './obligation';

/** True for what is asked of the group as such, or by meeting: it has one day at a time, that of how it stands. */
export const isDueByStanding = ({ kind }: GroupObligation): boolean => kind === 'contactDetails' || kind === 'notes';
