import type { Frequency } from '../importing/language/frequency';
import type { GroupObligation } from './obligation';

/** How often an obligation is looked at: once a year where nothing is said. */
export const frequencyOf = ({ frequency }: GroupObligation): Frequency => frequency ?? { times: 1, every: 1, unit: 'year' };
