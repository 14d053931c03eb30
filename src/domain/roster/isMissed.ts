import type { Place } from './place';

/** True for a vacant place that is to be filled: a wished one is not missed while it is empty. */
export const isMissed = ({ kind, seat }: Place): boolean => kind === 'vacant' && seat.requirement === 'required';
