import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from './groupProfile';

/** The day that a group was set up to, once it has passed and nobody has extended or closed the group; empty otherwise. */
export const pastEnd = ({ closing, lifetime }: Pick<GroupProfile, 'closing' | 'lifetime'>, date: IsoDate): IsoDate | '' =>
  closing === null && lifetime.kind === 'timeLimited' && lifetime.until < date ? lifetime.until : '';
