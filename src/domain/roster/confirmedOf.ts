import type { Term } from './roster';
import type { ConfirmedTerm } from './seatSchedule';

/** What a seat confirms of a term. */
export const confirmedOf = ({ key, personKey, from, to }: Term): ConfirmedTerm => ({ termKey: key, personKey, from, to });
