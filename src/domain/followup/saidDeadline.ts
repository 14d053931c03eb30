import { deadlineIn } from '../importing/language/deadlineIn';
import { wholeWords } from '../importing/language/wholeWords';
import type { Deadline } from './obligation';

const followingYear = wholeWords('(?:efter)?följande (?:kalender|verksamhets)?år(?:et)?|nästkommande år|nästa år|året (?:efter|därpå)|the following year|next year');

/** The day itself is too late after *före*, and in time after *senast*. */
const strictlyBefore = wholeWords('(?:före|innan|before|inden)(?: (?:den|on|the))?\\s*$');

/** By when, as a sentence says it: the first day it names to do something by. */
export function saidDeadline(sentence: string): Deadline {
  const found = deadlineIn(sentence);
  if (found?.kind === 'date') {
    return { kind: 'day', date: found.value };
  }
  return found?.kind === 'dayOfYear'
    ? {
        kind: 'yearly',
        monthDay: found.value,
        isFollowingYear: followingYear.test(sentence),
        isBefore: strictlyBefore.test(sentence.slice(0, found.index))
      }
    : { kind: 'none' };
}
