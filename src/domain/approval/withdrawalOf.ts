import { swedishDay } from '../calendar/swedishDay';
import type { IsoDate } from '../mandate/answer';
import type { Round } from './caseState';
import { placeOf } from './place';

/** The decision that a text no longer applies. */
export interface Withdrawal {
  /** Key of the body that withdrew it. */
  readonly body: string;
  /** Day of the meeting; of the record where no meeting was demanded. */
  readonly date: IsoDate;
  /** The minutes' paragraph; may be empty. */
  readonly paragraph: string;
  readonly comment: string;
}

/** The withdrawal that counted in a round; null for none. */
export function withdrawalOf(round: Round): Withdrawal | null {
  const entry = round.events.find(({ record }) => record?.type === 'withdrawal');
  if (entry?.record?.type !== 'withdrawal') return null;
  const { meetingDate, paragraph, comment } = entry.record;
  const place = placeOf(entry.folder);
  return {
    body: place.kind === 'body' ? place.key : '',
    date: meetingDate === '' ? swedishDay(new Date(entry.created)) : meetingDate,
    paragraph,
    comment
  };
}
