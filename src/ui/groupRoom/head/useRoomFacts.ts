import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { nextMeeting } from '../../../domain/followup/nextMeeting';
import { isNational } from '../../../domain/roster/isNational';
import { leadsGroup } from '../../../domain/roster/leadsGroup';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import type { GroupRoomStrings } from '../../../loc/groupRoom/svSe';
import { formatDate } from '../../language/formatDate';
import { inSentence } from '../../language/inSentence';
import { upperFirst } from '../../language/upperFirst';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useSeatWords } from '../../rosters/useSeatWords';

/** Something one should know of a group at once. */
export interface RoomFact {
  readonly name: string;
  readonly value: string;
}

export interface RoomFacts {
  readonly facts: readonly RoomFact[];
  /** How it stands with the mandate, in one line. */
  readonly state: string;
}

function mandateState({ group, mandates: [mandate], profile, today }: GroupRoom, strings: GroupRoomStrings['head'], day: (date: string) => string): string {
  if (!mandate) return `${isNational(group) ? strings.national : strings.none}.`;
  if (mandate.withdrawnOn !== '') return `${strings.withdrawn(day(mandate.withdrawnOn))}.`;
  const { decisionDate = '', bodyName = '', paragraph = '' } = mandate.text ?? mandate.file ?? {};
  const review = mandate.file?.reviewDate || profile.reviewDate;
  const reviewed = review === '' ? '' : `, ${review < today ? strings.pastReview(day(review)) : strings.review(day(review))}`;
  return `${strings.established(day(decisionDate), bodyName, paragraph)}${reviewed}.`;
}

/** Who mandates the group, since when it is there, who leads it and when it meets; a reader is told of no meeting. */
export function useRoomFacts(room: GroupRoom): RoomFacts {
  const { group, profile, bodies, roster, followup, me, today } = room;
  const { head: strings, and } = useStrings(groupRoomStrings);
  const language = useLanguage();
  const { roleOf } = useSeatWords(group);
  const day = (date: string): string => formatDate(date, language);
  const nameOf = (key: string): string => bodies.find((body) => body.key === key)?.name ?? key;
  const mandators = inSentence(group.mandators.map(nameOf), and) || (isNational(group) ? '' : strings.noMandator);
  const leading = roster.stories.filter(({ seat }) => leadsGroup(seat.role));
  const leaders = leading.flatMap(({ place }) => (place.kind === 'held' && place.person !== '' ? place.person : []));
  const next = nextMeeting(followup.evidence.meetings, today);
  const where = next ? [day(next.date), next.time, next.place].filter((part) => part !== '').join(', ') : strings.noMeeting;
  const facts = [
    ...(mandators === '' ? [] : [{ name: strings.mandator, value: mandators }]),
    ...(leading[0] && profile.closing === null ? [{ name: upperFirst(roleOf(leading[0].seat)), value: leaders.length === 0 ? strings.notFilled : inSentence(leaders, and) }] : []),
    ...(me.isParticipant && profile.closing === null ? [{ name: strings.nextMeeting, value: where }] : []),
    ...(profile.begins === '' ? [] : [{ name: strings.since, value: day(profile.begins) }])
  ];
  return { facts, state: mandateState(room, strings, day) };
}
