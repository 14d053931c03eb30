import type { Round } from './caseState';

/** True for a text that readers have seen as in force and that is withdrawn, until its file is stamped UPPHÄVD. */
export const awaitsStamp = ({ state, publication, stamp }: Round): boolean => state === 'withdrawn' && publication !== null && stamp === null;
