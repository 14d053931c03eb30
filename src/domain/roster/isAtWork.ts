import type { IsoDate } from '../mandate/answer';
import type { GroupProfile } from './groupProfile';

/** True from a group's first day until the day it is closed. */
export function isAtWork({ begins, closing }: GroupProfile, date: IsoDate): boolean {
  return begins <= date && (closing === null || date < closing.date);
}
